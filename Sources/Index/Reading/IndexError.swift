package import Storage

/// What reading an index throws; modules above name it without importing `Storage`.
package typealias IndexError = StorageError
