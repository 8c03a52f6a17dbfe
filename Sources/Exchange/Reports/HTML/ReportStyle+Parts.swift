extension ReportStyle {
  /// Key figures, tables, charts.
  static let parts = """
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
      gap: 1.75rem 2.5rem; margin: 0 0 2.5rem }
    .figures > div { padding-top: .75rem; border-top: 2px solid var(--accent); break-inside: avoid }
    dt { font-weight: 600; line-height: 1.3 }
    dd { margin: .35rem 0 0; color: var(--soft); font-size: .875rem; line-height: 1.4 }
    dd.value { margin: .1rem 0 .25rem; color: var(--accent); font-size: 3rem; font-weight: 600;
      line-height: 1.15; letter-spacing: -.02em; font-variant-numeric: tabular-nums }
    dd.value.off { color: var(--soft); font-size: 2rem; line-height: 1.725 }
    dd.before, dd.quotient { color: var(--ink); font-size: .9375rem }
    dd.source { font-style: italic }
    .scroll { margin: 0 0 .75rem; overflow-x: auto;
      background: linear-gradient(#fff, #fff) right / 1.5rem 100% no-repeat local,
        linear-gradient(to left, #c9d1d6, #fff0) right / .6rem 100% no-repeat scroll }
    table { border-collapse: separate; border-spacing: 0; min-width: 100%; font-size: .9375rem; line-height: 1.35 }
    caption { padding: .75rem 0 .6rem; text-align: left; font-size: 1.0625rem; font-weight: 600 }
    caption span { display: inline-block; position: sticky; left: 0;
      max-width: min(59rem, calc(100vw - 2rem)) }
    th, td { padding: .45rem .75rem; text-align: left; vertical-align: baseline;
      border-bottom: 1px solid var(--rule) }
    th:first-child, td:first-child { padding-left: .25rem }
    thead th:first-child, tbody th:first-child { position: sticky; left: 0; background: #fff;
      background-clip: padding-box }
    thead th { min-width: 5.5rem; border-bottom: 2px solid var(--ink); font-size: .875rem; vertical-align: bottom }
    tbody th { min-width: 8rem; font-weight: 400 }
    .n { text-align: right; font-variant-numeric: tabular-nums }
    tbody .n, .d { white-space: nowrap }
    .off { color: var(--soft); font-style: italic }
    tr:has(+ .total) > * { border-bottom: 0 }
    .total th, .total td { border-top: 2px solid var(--ink); font-weight: 600 }
    .log { font-size: .875rem }
    .log td { min-width: 7rem; vertical-align: top }
    .notes { max-width: 50rem; margin: 0 0 2.25rem; padding: 0; list-style: none;
      color: var(--soft); font-size: .875rem }
    .notes li { margin: .2rem 0 }
    .notes b { color: var(--ink) }
    figure { margin: 2rem 0 2.5rem }
    .chart { margin: 0; font-size: 1.0625rem; font-weight: 600 }
    .reading { max-width: 44rem; margin: .25rem 0 1.25rem }
    svg { display: block; width: 100%; height: auto; font-size: 13px;
      font-variant-numeric: tabular-nums }
    svg text { fill: #1d2428 }
    svg .a { fill: #4f5b62 }
    svg .v, svg .c { font-weight: 600 }
    svg .v, svg .c { paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round }
    svg .w { fill: #fff; stroke: none }
    svg.narrow { display: none }
    details { margin-top: .75rem }
    summary { width: fit-content; padding: .25rem 0; color: var(--accent); font-size: .9375rem;
      cursor: pointer }
    @media (max-width: 40rem) {
      svg.wide { display: none }
      svg.narrow { display: block }
      dd.value { font-size: 2.5rem }
    }

    """
}
