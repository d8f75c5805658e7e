/// How the report looks: one style for light and dark, wide and narrow, screen and paper.
package enum ReportStyle {
  /// The style sheet.
  package static let css = """
    :root{color-scheme:light dark;--page:#f7f8fa;--card:#fff;--ink:#1d2733;--soft:#5d6b7a;--line:#e1e6ec;\
    --sea:#e9f0f6;--land:#fbfaf5;--shore:#9fb2c3;--accent:#3b7fb8;--written:#2f80c2;--rejected:#e6a23c;\
    --failed:#c2274f;--planned:#a9b4bf;--p0:#6c8ebf;--p1:#4aa3a2;--p2:#8fb04e;--p3:#d9a441;--p4:#b5739d}
    @media(prefers-color-scheme:dark){:root{--page:#11161c;--card:#1a2129;--ink:#e4e9ef;--soft:#97a5b4;\
    --line:#2c3742;--sea:#17222d;--land:#27323a;--shore:#56697a;--accent:#5aa2dc;--written:#5aa7e6;\
    --rejected:#d99a35;--failed:#ee5a7d;--planned:#64727f}\
    .plot img{filter:invert(.9) hue-rotate(180deg)}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",\
    Roboto,"Noto Sans","DejaVu Sans",sans-serif}
    main{max-width:1180px;margin:0 auto;padding:28px 20px 48px}
    header{margin-bottom:20px}
    h1{font-size:1.75rem;line-height:1.2;margin:0 0 4px;overflow-wrap:anywhere}
    h2{font-size:1.1rem;margin:0 0 14px}
    h3{font-size:.9rem;margin:0 0 6px;font-weight:600;overflow-wrap:anywhere}
    header p{margin:0;color:var(--soft);overflow-wrap:anywhere}
    section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:20px;\
    margin:0 0 18px}
    .state{display:inline-block;font-size:.8rem;font-weight:600;padding:2px 10px;border-radius:99px;\
    border:1px solid currentColor;vertical-align:middle;margin-left:10px}
    .good{color:var(--written)}.open{color:var(--rejected)}.bad{color:var(--failed)}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:14px;margin:0 0 18px}
    .tiles div{min-width:0}
    .tiles dt{color:var(--soft);font-size:.82rem}
    .tiles dd{margin:0;font-size:1.3rem;font-weight:600;line-height:1.3;overflow-wrap:anywhere}
    .stack{display:flex;height:16px;border-radius:5px;overflow:hidden;background:var(--line);gap:1px}
    .stack i{min-width:2px;flex-basis:0}
    .keys,.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 22px;padding:0;margin:10px 0 0}
    .legend{margin:0;gap:4px 16px;font-size:.88rem;color:var(--soft)}
    .keys small{color:var(--soft)}
    .key{display:inline-block;width:11px;height:11px;border-radius:3px;margin-right:6px}
    .swatch{box-shadow:0 0 0 1px var(--shore)}
    b.written,i.written{background:var(--written)}b.rejected,i.rejected{background:var(--rejected)}
    b.failed,i.failed{background:var(--failed)}b.planned,i.planned{background:var(--planned)}
    .phase0{background:var(--p0)}.phase1{background:var(--p1)}.phase2{background:var(--p2)}
    .phase3{background:var(--p3)}.phase4{background:var(--p4)}
    .notes{padding:12px 16px 12px 34px;border-left:4px solid var(--rejected)}
    .note{color:var(--soft);font-size:.85rem;margin:12px 0 0}
    figure{margin:0;min-width:0}
    svg{display:block;width:100%;height:auto}
    .map svg{border-radius:6px;border:1px solid var(--line)}
    .map text{font-size:13px;fill:var(--soft)}
    .sea{fill:var(--sea)}
    .land{fill:var(--land);fill-rule:evenodd;stroke:var(--shore);stroke-width:1;stroke-linejoin:round;\
    vector-effect:non-scaling-stroke}
    .world .land{stroke-width:.6}
    .graticule{fill:none;stroke:var(--shore);stroke-opacity:.35;stroke-width:1;\
    vector-effect:non-scaling-stroke}
    .area{fill-opacity:.45;stroke-width:.8;stroke-opacity:.8;vector-effect:non-scaling-stroke}
    .dot{fill:none;stroke-width:5;stroke-linecap:round}
    path.written{fill:var(--written);stroke:var(--written)}path.rejected{fill:var(--rejected);\
    stroke:var(--rejected)}
    path.failed{fill:var(--failed);stroke:var(--failed)}path.planned{fill:var(--planned);\
    stroke:var(--planned)}
    path.dot{fill:none}path.cell{stroke:none;shape-rendering:crispEdges}
    .scale path{fill:none;stroke:var(--ink);stroke-width:1.5}.map .scale text{fill:var(--ink)}
    .here{fill:none;stroke:var(--failed);stroke-width:2.5;vector-effect:non-scaling-stroke}
    .map figcaption{display:flex;gap:16px;justify-content:space-between;align-items:flex-start;\
    margin-top:12px}
    .map svg.world{width:230px;flex:none}
    .sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,var(--frame)),1fr));\
    gap:16px 14px}
    .sheet div{display:flex;gap:3px}
    .sheet img{flex:1 1 0;min-width:0;width:0;height:auto;border-radius:3px;image-rendering:pixelated;\
    background:var(--line)}
    .sheet figcaption{font-size:.8rem;color:var(--soft);overflow:hidden;text-overflow:ellipsis;\
    white-space:nowrap;margin-top:3px}
    .histograms{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(46%,200px),1fr));gap:18px 22px}
    .histograms svg{height:84px;border-bottom:1px solid var(--shore)}
    .histograms figcaption{display:flex;justify-content:space-between;gap:6px;font-size:.78rem;\
    color:var(--soft)}
    .wide{grid-template-columns:repeat(auto-fill,minmax(min(100%,380px),1fr))}.wide svg{height:150px}
    .own p{max-width:75ch;margin:0 0 12px}.own .scroll+p,.own figure+p,.own div+p{margin-top:16px}
    .own .plot,.own .histograms{margin:16px 0}.own>:last-child{margin-bottom:0}
    .plot img{display:block;width:100%;min-width:700px;height:auto;border-radius:6px}
    .why{display:block;color:var(--soft);font-size:.85rem}
    .bins{fill:var(--accent);fill-opacity:.75}
    .cut{fill:none;stroke:var(--card);stroke-width:3;vector-effect:non-scaling-stroke}
    .median{fill:none;stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 3;\
    vector-effect:non-scaling-stroke}
    .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,360px),1fr));gap:20px 32px}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
    th{text-align:left;font-weight:600;color:var(--soft);font-size:.82rem}
    th,td{padding:4px 14px 4px 0;border-bottom:1px solid var(--line);vertical-align:top}
    th{white-space:nowrap}
    td:not(.number){overflow-wrap:anywhere;min-width:6.5em}
    td:has(.bar){width:42%}
    .scroll+.scroll{margin-top:20px}
    tbody tr:last-child td{border-bottom:0}
    .number{text-align:right;white-space:nowrap}
    .number:last-child{padding-right:0}.whole{white-space:nowrap}
    .bar{display:block;min-width:80px;height:10px;margin-top:6px;background:var(--line);border-radius:3px;\
    overflow:hidden}
    .bar i{display:block;height:100%;min-width:1px;border-radius:3px;background:var(--accent)}
    .facts{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:0}
    .facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}
    pre,code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    pre{overflow-x:auto;margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
    summary{cursor:pointer;font-weight:600}
    section details+details,section .facts+details{margin-top:14px}
    details[open] summary{margin-bottom:10px}
    footer{color:var(--soft);font-size:.85rem}
    @media(max-width:640px){main{padding:18px 12px 32px}section{padding:14px}.map text{font-size:26px}\
    .map figcaption{flex-direction:column}.map svg.world{width:100%;max-width:230px}.dot{stroke-width:9}\
    td:not(.number){min-width:5em}td:has(.bar){width:26%}.bar{min-width:50px}\
    #reasons td:has(.bar),#reasons th:nth-child(3){display:none}\
    .facts{grid-template-columns:1fr}.facts dd{margin-bottom:6px}.scale path{stroke-width:3}\
    .sheet{grid-template-columns:repeat(auto-fill,minmax(min(100%,max(var(--frame),46%)),1fr));gap:10px 8px}}
    @media print{body{background:#fff}section{break-inside:avoid;border-color:#ccc}\
    *{print-color-adjust:exact}}
    """
}
