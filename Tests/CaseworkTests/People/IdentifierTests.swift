import Casework
import TestSupport
import Testing

@Suite struct IdentifierTests {
  @Test(
    "both forms of the France Travail identifier are read",
    arguments: [
      ("1234567A", "1234567A"), ("1234567a", "1234567A"), ("12345678", "12345678"),
      ("1234 567 A", "1234567A"), ("12345678901", "12345678901"), ("123 456 789 01", "12345678901"),
    ])
  func identifier(text: String, read: String) { #expect(FTIdentifier(text)?.text == read) }

  @Test(
    "what is no France Travail identifier is refused",
    arguments: [
      "", "1234567", "123456789", "1234567890", "123456789012", "A2345678", "123456AB",
      "1234567É", "1234567-", "1234567890A", "１2345678",
    ])
  func noIdentifier(text: String) { #expect(FTIdentifier(text) == nil) }

  @Test(
    "a CAF number has 15 digits at most, zeros in front dropped",
    arguments: [
      ("0123456", "123456"), ("1", "1"), ("123 456", "123456"),
      ("123456789012345", "123456789012345"),
    ])
  func caf(text: String, read: String) { #expect(CAFNumber(text)?.text == read) }

  @Test(
    "what is no CAF number is refused",
    arguments: ["", "0", "000", "12A", "1234567890123456", "-12", "１２"])
  func noCAF(text: String) { #expect(CAFNumber(text) == nil) }

  @Test(
    "telephone numbers are written in one way",
    arguments: [
      "0612345678", "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "+33612345678",
      "+33 6 12 34 56 78", "0033612345678", " +33 (6) 12 34 56 78 ", "+33 (0)6 12 34 56 78",
      "0033 (0)6 12 34 56 78",
    ])
  func phone(text: String) { #expect(PhoneNumber.normalised(text) == "06 12 34 56 78") }

  @Test(
    "what is no French number is refused",
    arguments: ["", "612345678", "06123456789", "061234567", "+44 20 7946 0958", "0012345678"])
  func noPhone(text: String) { #expect(PhoneNumber.normalised(text) == nil) }
}
