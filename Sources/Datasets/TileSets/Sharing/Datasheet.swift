internal import Formats
internal import Geometry
internal import Rasters

/// A data sheet (T. Gebru and others, "Datasheets for datasets", 2021): what is known of the dataset filled
/// in, and the questions that only its makers can answer.
struct Datasheet {
  private let description: DatasetDescription

  init(_ description: DatasetDescription) { self.description = description }

  var text: String {
    """
    # Data sheet of \(description.name)

    After "Datasheets for datasets" (Gebru and others, 2021). Chipmill has filled in what it knows; what is \
    in angle brackets is yours to tell.

    ## Motivation

    - For what purpose was the dataset made? <tell>
    - Who made it, and who paid for it? <tell>

    ## Composition

    \(composition)
    - What is missing from it, and why? <tell>
    - Are there errors, noise or repetitions? <tell; chipmill audit leakage looks for some>

    ## Collection

    \(sources)
    - When: \(description.days.map { "\($0.first) to \($0.last)" } ?? "<tell>")
    - Where: \(place)

    ## Preprocessing and labelling

    - Pixels are \(pixels), one record a tile, of the forms \
    \(description.request.forms.map(\.rawValue).joined(separator: " and ")).
    - How were the labels made, and how good are they? <tell>

    ## Uses

    - What has it been used for, and what should it not be used for? <tell>

    ## Distribution

    - Licences of the sources: see \(DatasetDescription.sources). Licence of this dataset: <tell>
    - SHA256SUMS has the hash of every file; `sha256sum -c SHA256SUMS` checks them.

    ## Maintenance

    - Who looks after it, and how are errors told? <tell>

    """
  }

  private var composition: String {
    var lines = ["- \(description.records.count) chips of \(description.request.images)."]
    if let labels = description.request.labels {
      lines.append("- \(description.records.facts.count { $0.hasLabel }) of them have labels of \(labels).")
    }
    if let parts = description.parts {
      var counts: [(name: String, count: Int)] = []
      for facts in description.records.facts {
        let name = parts[facts.tile].text ?? "in no part"
        if let place = counts.firstIndex(where: { $0.name == name }) {
          counts[place].count += 1
        } else {
          counts.append((name, 1))
        }
      }
      counts.sort { $0.name < $1.name }
      lines.append("- Parts: \(counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")).")
    }
    lines += classes
    return lines.joined(separator: "\n")
  }

  /// The mean share of each class.
  private var classes: [String] {
    guard let labels = description.request.labels, let column = description.tiles[labels + "_proportions"]
    else {
      return []
    }
    var sums: [String: Double] = [:]
    var count = 0.0
    for facts in description.records.facts {
      let shares = ProportionColumns.shares(column[facts.tile])
      if !shares.isEmpty { count += 1 }
      for share in shares { sums[share.name, default: 0] += share.value.double ?? 0 }
    }
    guard count > 0 else { return [] }
    let list = sums.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { name, sum in
      "class \(name) \((sum / count * 1000).rounded() / 10) %"
    }
    return ["- Mean shares of labels: \(list.joined(separator: ", "))."]
  }

  private var sources: String {
    description.licences.map { licence in
      "- \(licence.role): \(licence.dataset), "
        + (licence.source.map { "made of \($0)" } ?? "<tell its source>")
    }.joined(separator: "\n")
  }

  private var place: String {
    description.bounds.map { box in
      func text(_ value: Double) -> String { "\((value * 1e4).rounded() / 1e4)" }
      return "\(description.tiles.name.aoi), \(text(box.west)) to \(text(box.east)) degrees east, "
        + "\(text(box.south)) to \(text(box.north)) degrees north"
    } ?? "<tell>"
  }

  private var pixels: String {
    let forms = Set(
      description.records.facts.map { facts in
        "\(facts.type) of \(facts.shape.map { "\($0)" }.joined(separator: " × "))"
      }
    ).sorted()
    return forms.count > 4 ? "of \(forms.count) shapes, as \(forms[0])" : forms.joined(separator: ", ")
  }
}
