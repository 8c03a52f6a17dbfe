/// How the page looks. One colour and greys; every text has a contrast of 4.5 to 1 at least.
enum ReportStyle {
  static let screen = """

    :root { --accent: #14566b; --ink: #1d2428; --soft: #4f5b62; --rule: #c9d1d6; --ground: #f3f6f7 }
    * { box-sizing: border-box }
    html { font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans",
      sans-serif; color: var(--ink); background: #fff; -webkit-text-size-adjust: 100%;
      overflow-wrap: break-word }
    body { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem 4rem }
    .skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--accent);
      color: #fff }
    .skip:focus { left: 1rem; top: 1rem }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
    header { margin: 0 0 2rem; padding: 2.75rem 0 1.25rem; border-bottom: 3px solid var(--accent) }
    h1 { margin: .2rem 0; font-size: 2.5rem; line-height: 1.15; letter-spacing: -.015em }
    header p { margin: .25rem 0 }
    .scope { color: var(--accent); font-weight: 600 }
    .period { font-size: 1.375rem }
    .made { color: var(--soft); font-size: .9375rem }
    nav ol { columns: 17rem; column-gap: 2rem; margin: 0 0 1rem; padding: 0 0 0 1.4rem }
    nav li { padding: .15rem 0; break-inside: avoid }
    nav li::marker { color: var(--soft) }
    a { color: var(--accent); text-underline-offset: .2em }
    section, footer { padding-top: 2.25rem }
    h2 { margin: 0 0 1rem; font-size: 1.625rem; line-height: 1.25; color: var(--accent) }
    h3 { margin: 1.75rem 0 .75rem; font-size: 1.125rem }
    .text { max-width: 44rem; margin: 0 0 1rem }
    footer { margin-top: 3rem; border-top: 1px solid var(--rule); color: var(--soft);
      font-size: .9375rem }
    footer h2 { font-size: 1.125rem; color: var(--ink) }
    footer ul { margin: 0; padding-left: 1.2rem }
    .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap }
    @media (max-width: 40rem) {
      body { padding: 0 1rem 3rem }
      header { padding-top: 1.5rem }
      h1 { font-size: 1.875rem }
      .period { font-size: 1.125rem }
    }

    """
}
