public import Casework

extension Evaluation {
  /// The rows as a CSV file, under the codes of the columns.
  public var csv: [UInt8] {
    TableWriter.write(header: EvaluationColumn.allCases.map(\.rawValue), rows: rows)
  }
}
