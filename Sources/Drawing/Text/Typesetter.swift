import CPangoCairo
package import SceneGraph

/// Owns pango's font map and context: measures text and draws it.
///
/// Letters are placed at fractions of a pixel and never hinted, so a text measures the same at
/// every output size. Not to be shared between threads.
@safe
package final class Typesetter {
    /// What a reviewer should know about the fonts.
    package enum Warning: Sendable, Equatable, CustomStringConvertible {
        /// Inter is not installed; DejaVu Sans stands in for it.
        case interMissing

        /// What is wrong, then what to do.
        package var description: String {
            "the font Inter is missing and DejaVu Sans stands in; install fonts-inter"
        }
    }

    private struct Key: Hashable {
        let text: String
        let family: FontFamily
        let weight: FontWeight
        let tracking: Double
        let tabular: Bool
    }

    /// What was found about the fonts, if anything.
    package let warning: Warning?
    private let fontMap: OpaquePointer
    private let context: OpaquePointer
    private let names: [FontFamily: String]
    private var widths: [Key: Double] = [:]

    /// Starts the text machine and looks for the fonts.
    package init() throws(DrawingError) {
        guard let fontMap = unsafe pango_cairo_font_map_new() else { throw .noTypesetter }
        guard let context = unsafe pango_font_map_create_context(fontMap) else {
            unsafe g_object_unref(UnsafeMutableRawPointer(fontMap))
            throw .noTypesetter
        }
        let options = unsafe cairo_font_options_create()
        unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        unsafe pango_cairo_context_set_font_options(context, options)
        unsafe cairo_font_options_destroy(options)
        unsafe pango_context_set_round_glyph_positions(context, 0)
        let installed = unsafe Typesetter.families(fontMap)
        let hasInter = installed.contains(FontFamily.text.rawValue)
        let display = installed.contains(FontFamily.display.rawValue)
        names = [
            .text: hasInter ? "Inter" : "DejaVu Sans",
            .display: display ? "Inter Display" : hasInter ? "Inter" : "DejaVu Sans",
        ]
        warning = hasInter ? nil : .interMissing
        unsafe self.fontMap = fontMap
        unsafe self.context = context
    }

    deinit {
        unsafe g_object_unref(UnsafeMutableRawPointer(context))
        unsafe g_object_unref(UnsafeMutableRawPointer(fontMap))
    }

    /// Width of plain text on one line, in design pixels.
    package func width(_ text: String, _ style: TextStyle) -> Double {
        let key = Key(
            text: text,
            family: style.family,
            weight: style.weight,
            tracking: style.tracking,
            tabular: style.tabular
        )
        if let known = widths[key] { return known * style.size }
        // Unhinted widths grow evenly with the size, so one measure at 100 serves all sizes.
        var unit = style
        unit.size = 100
        let width = unsafe withLine(text, unit) { line, _ in
            var logical = PangoRectangle()
            unsafe pango_layout_line_get_extents(line, nil, &logical)
            return Double(logical.width) / Double(CREATOR_PANGO_SCALE) / 100
        }
        widths[key] = width
        return width * style.size
    }

    /// How many letters no installed font can draw.
    package func unknownGlyphs(in text: String, _ style: TextStyle) -> Int {
        unsafe withLine(text, style) { _, layout in
            Int(unsafe pango_layout_get_unknown_glyphs_count(layout))
        }
    }

    /// Adds the outlines of a line of text to a canvas's path, standing on the current point.
    func trace(_ text: String, _ style: TextStyle, on canvas: Canvas) {
        unsafe withLine(text, style) { line, _ in
            unsafe pango_cairo_layout_line_path(canvas.context, line)
        }
    }

    private func withLine<Result>(
        _ text: String,
        _ style: TextStyle,
        _ body: (_ line: OpaquePointer?, _ layout: OpaquePointer?) -> Result
    ) -> Result {
        let layout = unsafe pango_layout_new(context)
        defer { unsafe g_object_unref(UnsafeMutableRawPointer(layout)) }
        let scale = Double(CREATOR_PANGO_SCALE)
        let font = unsafe pango_font_description_new()
        unsafe pango_font_description_set_family(font, names[style.family] ?? "Inter")
        unsafe pango_font_description_set_weight(font, Int32(style.weight.rawValue))
        unsafe pango_font_description_set_absolute_size(font, style.size * scale)
        unsafe pango_layout_set_font_description(layout, font)
        unsafe pango_font_description_free(font)
        let attributes = unsafe pango_attr_list_new()
        if style.tracking != 0 {
            let spacing = Int32((style.tracking * style.size * scale).rounded())
            unsafe pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(spacing))
        }
        if style.tabular {
            unsafe pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"))
        }
        unsafe pango_layout_set_attributes(layout, attributes)
        unsafe pango_attr_list_unref(attributes)
        unsafe pango_layout_set_single_paragraph_mode(layout, 1)
        unsafe pango_layout_set_text(layout, text, -1)
        return unsafe body(pango_layout_get_line_readonly(layout, 0), layout)
    }

    private static func families(_ map: OpaquePointer) -> Set<String> {
        var list: UnsafeMutablePointer<OpaquePointer?>?
        var count: Int32 = 0
        unsafe pango_font_map_list_families(map, &list, &count)
        var names: Set<String> = []
        for index in 0..<Int(count) {
            guard let family = unsafe list?[index],
                let name = unsafe pango_font_family_get_name(family)
            else { continue }
            names.insert(unsafe String(cString: name))
        }
        unsafe g_free(list)
        return names
    }
}
