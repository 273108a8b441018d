"""Web pages as sites and people write them. Everything here is our own words."""

from collections.abc import Callable

HEADLINE = "Norra Holmen keeps its school by the old harbour"
LEAD = (
    "The council of Norra Holmen voted by seven to four on Monday to keep the school at the old "
    "harbour open, and put the cost of its new roof at 240,000 euros over three years."
)
QUOTE = "A village without a school is a village without a winter, and we want our winters back."
BODY = (
    (
        "Forty-one children go to the school, five more than in 2023, and two of its four teachers "
        "live on the mainland and take the first ferry of the day."
    ),
    (
        "The mayor, Anneli Brandt, had wanted to close it and to pay 900 euros a year for each "
        "child's crossing instead, which she said would cost less than half."
    ),
    (
        "Work on the roof begins in June, when the ferry brings the first slates, and is to be "
        "done before the autumn term begins on the eighteenth of August."
    ),
)
ROWS = (("Year", "Children"), ("2023", "36"), ("2025", "41"))
CAPTION = "The school's roof lost 200 slates in the storm of January."
TEASERS = (
    "Ferry line doubles its winter sailings",
    "Lighthouse keeper retires after thirty years",
    "Harbour café to open again at Easter",
    "Seals return to the northern skerries",
)
HIDDEN = "The roof will cost nine million euros, the mayor admitted to her friends."
POINTER = "Read more: How the ferry line pays for its winter sailings"
AUTHOR = "Tove Ek"


def as_news(inside: str = "", head: str = "", after: str = "") -> bytes:
    """Return a page of a news site: an article, and all that sites put around one."""
    teasers = "".join(f'<li><a href="/{at}">{words}</a></li>' for at, words in enumerate(TEASERS))
    rows = "".join(f"<tr><td>{one}</td><td>{other}</td></tr>" for one, other in ROWS)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>{HEADLINE} - Holmen Post</title><meta property="og:site_name" content="Holmen Post">
<link rel="stylesheet" href="/site.css">{head}</head><body>
<header><a href="/">Holmen Post</a></header><nav><ul>{teasers}</ul></nav>
<div class="page"><div class="story"><h1>{HEADLINE}</h1>
<p class="byline">By {AUTHOR} | Holmen Post</p><time datetime="2025-04-07T18:20">Monday</time>
<div class="part"><p class="text">{LEAD}</p><p class="text">{BODY[0]}</p>{inside}
<blockquote>{QUOTE}</blockquote></div>
<div class="promo"><p><a href="/more">{POINTER}</a></p></div>
<div class="part"><p class="text">{BODY[1]}</p><h2>Slates in June</h2><p class="text">{BODY[2]}</p>
<figure><img src="roof.jpg" alt="A roof"><figcaption>{CAPTION}</figcaption></figure>
<table>{rows}</table></div></div>
<aside><h3>Latest</h3><ul>{teasers}</ul></aside></div>{after}
<footer><p>Holmen Post, Harbour Street 1. All rights reserved. Cookies, privacy, contact.</p>
</footer><script>window.page = {{"words": "</p> never read"}};</script></body></html>""".encode()


def as_leaflet() -> bytes:
    """Return a page that is a document: headings, a list of terms, a table, code, no menu."""
    return f"""<html><head><title>leaflet-3 final</title></head><body>
<h2>Clean water for the harbour</h2>
<p>Sea water is mostly H<sub>2</sub>O; a litre of it holds 7 g of salt here. Type
<code>salt --now</code> to see <a href="#now">the figure of today</a>.</p>
<dl><dt>Salt</dt><dd>What is left when sea water dries.</dd></dl>
<table><caption>Salt by month</caption>
<tr><th>Month</th><th colspan="2">Grams a litre</th></tr>
<tr><td rowspan="2">May</td><td>6</td><td>7</td></tr><tr><td>8</td><td>9</td></tr></table>
Measured at the old pier.
<p><img src="pier.png" alt="The old pier at low water"></p>
<pre>first line
  second line

after a gap</pre>
<p style="display:none">{HIDDEN}</p></body></html>""".encode()


def as_cut_short() -> bytes:
    """Return a page whose download ended too early."""
    return f"<html><body><article><p>{LEAD}</p><p>{BODY[0]}</p><p>The mayor said on".encode()


FILES: dict[str, Callable[[], bytes]] = {
    "school.html": as_news,
    "leaflet.html": as_leaflet,
    "cut-short.html": as_cut_short,
}
