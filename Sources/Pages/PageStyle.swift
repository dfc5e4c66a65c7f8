/// The style of every page: light, dark, print and phone. No font or image is loaded.
enum PageStyle {
  static let css = """
    :root{--ink:#1c2024;--soft:#575e66;--paper:#fdfdfb;--panel:#f3f3ee;--line:#d6d6ce;--link:#0b57a4;--mark:#ffe58a;
    --c0:#0b62b0;--c1:#a33a00;--c2:#1c7430;--c3:#8a2a8a;--c4:#7a5a00;--c5:#006d77;--c6:#b0103c;--c7:#4b4bb0;
    color-scheme:light dark}
    @media(prefers-color-scheme:dark){:root{--ink:#e6e7e4;--soft:#a9afb4;--paper:#16181a;--panel:#202326;--line:#3a3f44;--link:#8ec1f5;--mark:#6b5600;
    --c0:#7db8f2;--c1:#f2a27d;--c2:#82d096;--c3:#dd95dd;--c4:#e0c060;--c5:#6fd0d8;--c6:#f58aa4;--c7:#aeaef5}}
    *{box-sizing:border-box}
    html{scroll-padding-top:4.5rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Noto Serif","Noto Serif CJK JP",serif;overflow-wrap:anywhere}
    a{color:var(--link)}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem;z-index:3}.skip:focus{left:0;top:0}
    .masthead,.page,.colophon{max-width:72rem;margin:0 auto;padding:0 1.25rem}
    .masthead{padding-top:2.5rem;padding-bottom:1.25rem}
    .masthead h1{font-size:clamp(1.5rem,4vw,2.3rem);line-height:1.2;margin:.2rem 0 .8rem;text-wrap:balance}
    .series,.facts,.tools,.contents,.people,.colophon,.speaker,.kind,.time,table,figcaption{font-family:system-ui,"Noto Sans","Noto Sans CJK JP",sans-serif}
    .series{margin:0;color:var(--soft);letter-spacing:.02em}
    .facts{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;margin:0;font-size:.95rem}
    .facts div{display:flex;gap:.45rem}.facts dt{color:var(--soft)}.facts dd{margin:0}
    .page{display:grid;grid-template-columns:minmax(0,42rem) minmax(13rem,1fr);gap:0 3rem;align-items:start}
    main{grid-column:1;grid-row:1/span 3;min-width:0}
    .contents,.people{grid-column:2;font-size:.92rem}
    .contents{position:static}
    .contents h2,.people h2{font-size:1rem;margin:1.2rem 0 .4rem}
    .contents ol,.people ul{margin:0;padding:0;list-style:none}
    .contents li,.people li{padding:.25rem 0;border-top:1px solid var(--line)}
    .people .role{color:var(--soft);display:block}
    .tools{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--line);padding:.55rem 0;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;font-size:.92rem}
    .tools[hidden]{display:none}
    .tools input,.tools select,.tools button{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--soft);border-radius:.35rem;padding:.3rem .55rem;min-height:2.2rem;max-width:100%}
    .tools input{flex:1 1 9rem;min-width:0}.tools select{flex:0 1 12rem;min-width:0;width:12rem}
    .tools output{color:var(--soft);min-width:6rem}
    h2.heading{font-size:1.25rem;margin:2.2rem 0 .6rem;line-height:1.3}
    .turn{border-inline-start:.28rem solid var(--c,var(--line));padding-inline-start:1rem;margin:1.3rem 0}
    .turn p{margin:.35rem 0 .8rem;unicode-bidi:isolate}
    .speaker{display:flex;flex-wrap:wrap;gap:0 .7rem;align-items:baseline;margin:0!important;font-weight:650;color:var(--c,var(--soft));font-size:.95rem}
    .speaker .time{font-weight:400;color:var(--soft);font-size:.85rem}
    .permalink{margin-inline-start:auto;text-decoration:none;color:var(--soft);font-weight:400;padding:0 .4rem}
    .turn:target{background:var(--panel)}
    .s0{--c:var(--c0)}.s1{--c:var(--c1)}.s2{--c:var(--c2)}.s3{--c:var(--c3)}.s4{--c:var(--c4)}.s5{--c:var(--c5)}.s6{--c:var(--c6)}.s7{--c:var(--c7)}
    .event{color:var(--soft);font-style:italic;margin:.8rem 0}
    span.event{margin:0}
    .event .kind{font-style:normal;font-size:.78rem;border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;margin-inline-end:.45rem}
    .note{color:var(--soft);font-size:.95rem;margin:.6rem 0;white-space:pre-line}
    .furniture{color:var(--soft);font-size:.85rem;margin:.4rem 0}
    .pagebreak{color:var(--soft);font-size:.8rem;padding:0 .3rem}
    ::highlight(found){background:var(--mark);color:var(--ink)}
    .colophon{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;padding-bottom:2.5rem;color:var(--soft);font-size:.88rem}
    figure{margin:1.5rem 0}figure svg{max-width:100%;height:auto}figcaption{color:var(--soft);font-size:.9rem}
    svg text{fill:var(--ink);font:13px system-ui,"Noto Sans",sans-serif}svg .axis{stroke:var(--line)}svg .bar{fill:var(--c0)}svg .line{stroke:var(--c0);fill:none;stroke-width:2}
    table{border-collapse:collapse;font-size:.92rem;width:100%}th,td{overflow-wrap:normal;text-align:start;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}td.number,th.number,td.date{white-space:nowrap}td.number,th.number{text-align:end;font-variant-numeric:tabular-nums}
    .scroll{overflow-x:auto}
    .lines{font:.85rem/1.5 ui-monospace,"Noto Sans Mono",monospace;padding:0 1.25rem 3rem}.lines pre{margin:0;white-space:pre-wrap;font:inherit}.lines pre:target{background:var(--mark)}.lines .number{color:var(--soft);user-select:none}.lines .finding{margin:.2rem 0 .6rem 3rem;color:var(--c1);font-weight:600}
    @media(max-width:52rem){.page{display:flex;flex-direction:column;gap:0}.contents{order:-2}main{width:100%}.people{order:1}.contents,.people{width:100%}.masthead{padding-top:1.4rem}}
    @media print{.tools,.permalink,.skip{display:none!important}.page{display:block}.turn{break-inside:avoid-page}body{font-size:10.5pt;background:#fff;color:#000}a{color:inherit}}
    """
}
