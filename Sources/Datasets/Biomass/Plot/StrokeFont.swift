internal import Geometry

/// Letters for plots: small bitmaps whose neighbouring dots are joined by lines, so that they look round at
/// any size.
enum StrokeFont {
  /// The lines of a text in dots, the base line at y = 6 and capitals from y = 0, and its width.
  static func lines(_ text: String) -> (lines: [(Point, Point)], width: Double) {
    var lines: [(Point, Point)] = []
    var x = 0.0
    for character in text {
      guard let rows = glyphs[character], character != " " else {
        x += 3.5
        continue
      }
      let used = rows.reduce(0, |)
      let first = (0..<5).first { used & (16 >> $0) != 0 } ?? 0
      let last = (0..<5).last { used & (16 >> $0) != 0 } ?? 0
      func isSet(_ column: Int, _ row: Int) -> Bool {
        (0..<5).contains(column) && rows.indices.contains(row) && rows[row] & (16 >> column) != 0
      }
      func point(_ column: Int, _ row: Int) -> Point { Point(x: x + Double(column - first), y: Double(row)) }
      for row in rows.indices {
        for column in first...last where isSet(column, row) {
          lines.append((point(column, row), point(column, row)))
          if isSet(column + 1, row) { lines.append((point(column, row), point(column + 1, row))) }
          if isSet(column, row + 1) { lines.append((point(column, row), point(column, row + 1))) }
          // A slant only where no corner joins the two already.
          for side in [-1, 1]
          where isSet(column + side, row + 1) && !isSet(column + side, row) && !isSet(column, row + 1) {
            lines.append((point(column, row), point(column + side, row + 1)))
          }
        }
      }
      x += Double(last - first) + 2.2
    }
    return (lines, max(0, x - 2.2))
  }

  /// For each letter its rows from the top, seven and two more below the base line, five dots each.
  private static let glyphs: [Character: [Int]] = {
    var glyphs: [Character: [Int]] = [:]
    for word in table.split(separator: " ") {
      glyphs[word[word.startIndex]] = word.dropFirst().map { Int(String($0), radix: 32) ?? 0 }
    }
    return glyphs
  }()

  /// The letter, then a digit of base 32 for each row.
  private static let table = """
    0ehhhhhe 14c4444e 2eh1248v 3v2421he 426aiv22 5vgu11he 668guhhe 7v124888 8ehhehhe 9ehhf12c \
    -000v000 .0000004 ,000000448 :0040040 (2488842 )8422248 °ciic000 /122488g \
    %pq248bj ±44v440v _000000v +044v440 ×00ha4ah \
    Aehhvhhh Buhhuhhu Cehggghe Duhhhhhu Evgguggv Fvgguggg Gehgnhhf Hhhhvhhh Ie44444e J72222ic Khikokih \
    Lggggggv Mhrllhhh Nhhpljhh Oehhhhhe Puhhuggg Qehhhlid Ruhhukih Sfgge11u Tv444444 Uhhhhhhe Vhhhhha4 \
    Whhhllla Xhha4ahh Yhha4444 Zv1248gv \
    a00e1fhf bggmphhu c00egghe d11djhhf e00ehvge f698s888 g00fhhhf1e hggmphhh i40c444e j2062222ic kggikoki \
    lc44444e m00qllll n00mphhh o00ehhhe p00uhhhugg q00fhhhf11 r00mpggg s00fge1u t88s8896 u00hhhjd v00hhha4 \
    w00hhlla x00ha4ah y00hhhhf1e z00v248v
    """
}
