/// The family of flat icons, all drawn in a box of 100 by 100.
package enum Icon: String, Sendable, Equatable, CaseIterable {
    case heart, pill, tablet, drop, syringe, stethoscope, clipboard, calendar, clock, phone, mail
    case shield, warning, person, people, speech, magnifier, microscope
    case testTube = "test-tube"
    case lungs, kidney, brain, stomach, liver, eye, check, cross, moon, sun, apple, run
    case thermometer, glass, pregnancy, document, hospital, home, chart, lock, bell, globe
    case virus, bone, question, pencil, scale
}
