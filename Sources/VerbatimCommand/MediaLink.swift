import Corpus
import Pages
import Verbatim

/// The URL by which a page finds a recording.
enum MediaLink {
  /// - Parameters:
  ///   - media: an address, or a file that is there.
  ///   - page: the page's path; `-` is standard output, whose page is taken to be in the current
  ///     directory.
  static func url(of media: String, from page: String) throws -> String {
    if media.contains("://") {
      guard PageLinks.isPlayable(media) else {
        throw CommandFailure(
          .usage, "verbatim: --media: “\(media)” is no address of http or https")
      }
      return media
    }
    let file = BytePath(media)
    guard Files.exists(file), !Files.isDirectory(media) else {
      throw CommandFailure(
        .usage, "verbatim: --media: there is no file “\(media)”; an address begins with https://")
    }
    let directory = page == "-" ? BytePath(".") : BytePath(page).directory
    guard let path = file.relative(to: directory) else {
      throw CommandFailure(.usage, "verbatim: --media: there is no directory “\(directory)”")
    }
    return SitePath.url(path)
  }
}
