import Testing

@testable import Storage

@Suite struct FaultPlanTests {
  @Test func `parses the three plans`() {
    #expect(FaultPlan(parsing: "count") == .count)
    #expect(FaultPlan(parsing: "kill:12") == .kill(operation: 12))
    #expect(FaultPlan(parsing: "fail:3:28") == .fail(operation: 3, errno: 28))
  }

  @Test(arguments: [
    "", ":", "count:1", "kill", "kill:0", "kill:-1", "kill:x", "fail:1", "fail:1:0",
  ])
  func `refuses anything else`(text: String) {
    #expect(FaultPlan(parsing: text) == nil)
  }
}
