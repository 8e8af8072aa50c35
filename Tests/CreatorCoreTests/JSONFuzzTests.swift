import CreatorCore
import Testing

@Suite struct JSONFuzzTests {
    @Test func `survives any damage, and reads back whatever it accepts`() throws {
        let original = Array(
            #"{"a":[1.5e3,-0,true,null,"x\n\ud83d\ude00é"],"b":{"c":[[],{}]}}"#.utf8
        )
        var state: UInt64 = 5
        func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        var accepted = 0
        for _ in 0..<4000 {
            var bytes = original
            for _ in 0...number(below: 3) {
                let place = number(below: bytes.count)
                switch number(below: 3) {
                case 0: bytes[place] = UInt8(number(below: 256))
                case 1: bytes.remove(at: place)
                default: bytes.insert(bytes[number(below: bytes.count)], at: place)
                }
            }
            do throws(JSONError) {
                let value = try JSON(parsing: bytes)
                accepted += 1
                #expect(try JSON(parsing: value.compactText) == value)
            } catch {
                #expect((0...bytes.count).contains(error.offset))
            }
        }
        #expect(accepted > 100)
    }
}
