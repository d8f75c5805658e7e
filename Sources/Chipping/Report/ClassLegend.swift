/// Names and colours of classes.
package struct ClassLegend {
  /// A class: its colour is 0xRRGGBB.
  package typealias Entry = (name: String, colour: UInt32)
  private let known: [UInt8: Entry]

  /// The legend of a layer: that of Sentinel-2's scene classification, of ESA WorldCover, or colours alone.
  package init(layer: String) {
    switch layer.lowercased() {
    case "scl": known = Self.sceneClasses
    case "landcover", "worldcover": known = Self.worldCover
    default: known = [:]
    }
  }

  /// A class; without a legend its number and a colour that depends on nothing else.
  package subscript(code: UInt8) -> Entry {
    known[code] ?? ("class \(code)", Self.palette[Int(code) % Self.palette.count])
  }

  /// The colours of classes 0 to 254.
  var colours: [UInt32] { (UInt8.min..<UInt8.max).map { self[$0].colour } }

  /// Of an image: `#ffcc00`.
  static func css(_ colour: UInt32) -> String {
    let digits = String(colour, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// Sentinel-2 Level-2A scene classification, with the colours of Sen2Cor's product definition.
  private static let sceneClasses: [UInt8: Entry] = [
    0: ("no data", 0x000000), 1: ("saturated or defective", 0xFF0000),
    2: ("dark area or cast shadow", 0x2F2F2F), 3: ("cloud shadow", 0x643200),
    4: ("vegetation", 0x00A000), 5: ("not vegetated", 0xFFE65A), 6: ("water", 0x0000FF),
    7: ("unclassified", 0x808080), 8: ("cloud, medium probability", 0xC0C0C0),
    9: ("cloud, high probability", 0xFFFFFF), 10: ("thin cirrus", 0x64C8FF),
    11: ("snow or ice", 0xFF96FF),
  ]

  /// ESA WorldCover 10 m, product user manual v2.0, table 3.
  private static let worldCover: [UInt8: Entry] = [
    10: ("tree cover", 0x006400), 20: ("shrubland", 0xFFBB22), 30: ("grassland", 0xFFFF4C),
    40: ("cropland", 0xF096FF), 50: ("built-up", 0xFA0000), 60: ("bare or sparse vegetation", 0xB4B4B4),
    70: ("snow and ice", 0xF0F0F0), 80: ("permanent water", 0x0064C8), 90: ("herbaceous wetland", 0x0096A0),
    95: ("mangroves", 0x00CF75), 100: ("moss and lichen", 0xFAE6A0),
  ]

  /// Colours that people tell apart (Tableau's twenty).
  private static let palette: [UInt32] = [
    0x4E79A7, 0xF28E2B, 0xE15759, 0x76B7B2, 0x59A14F, 0xEDC948, 0xB07AA1, 0xFF9DA7, 0x9C755F, 0xBAB0AC,
    0xA0CBE8, 0xFFBE7D, 0xFF9D9A, 0x86BCB6, 0x8CD17D, 0xF1CE63, 0xD4A6C8, 0xFABFD2, 0xD7B5A6, 0x79706E,
  ]

  /// How much of the chips each class covers, a table for each layer.
  static func section(_ survey: IndexSurvey) -> String {
    let layers = survey.classes.filter { !$0.shares.isEmpty }
    guard !layers.isEmpty else { return "" }
    var html = "<section id=\"classes\"><h2>Classes</h2><div class=\"columns\">"
    for layer in layers {
      let legend = ClassLegend(layer: layer.layer)
      let most = layer.shares.values.max() ?? 1
      let rows = layer.shares.sorted { $0.key < $1.key }.map { code, share in
        let entry = legend[code]
        let colour = css(entry.colour)
        return [
          "<b class=\"key swatch\" style=\"background:\(colour)\"></b> \(code) \(Markup.escaped(entry.name))",
          Markup.bar(share / most, style: "background:\(colour)"), Figures.percent(share),
        ]
      }
      html += "<div><h3>\(Markup.escaped(layer.layer))</h3>"
      html += Markup.table(["class", "", "mean share"], texts: 2, rows) + "</div>"
    }
    return html
      + "</div><p class=\"note\">Means over \(Figures.grouped(survey.rows)) written chips.</p></section>\n"
  }
}
