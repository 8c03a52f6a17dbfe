extension Report {
  /// The report as a page that stands alone: it asks nothing of any other place, holds no script, and
  /// is read on a screen, a telephone, a wall, on paper or aloud. UTF-8, well-formed as XML too.
  public var html: [UInt8] { Array(ReportPage(self).text.utf8) }
}
