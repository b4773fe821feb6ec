/// Knows what pieces of words are worth.
protocol PieceSource: ~Copyable {
  /// What is known of the piece with a hash, or `Piece.none`.
  borrowing func piece(_ hash: UInt64) -> Piece
}
