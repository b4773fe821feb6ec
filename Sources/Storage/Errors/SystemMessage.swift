internal import Glibc

/// What the C library says of an error number, in lower case.
func systemMessage(_ number: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  // SAFETY: the count is the buffer's own; strerror_r ends what it writes with a zero inside it.
  guard unsafe strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
  let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  return String(decoding: bytes, as: UTF8.self).lowercased()
}

/// What the user can do about an error number.
func systemAdvice(_ number: Int32) -> String {
  switch number {
  case ENOSPC, EDQUOT: "free some space and run it again"
  case EACCES, EPERM, EROFS: "check the permissions"
  case EMFILE, ENFILE: "raise the limit of open files (ulimit -n)"
  case ENOMEM: "free some memory and run it again"
  case EIO: "check the disk; the last commit is intact"
  default: "check the path and run it again"
  }
}
