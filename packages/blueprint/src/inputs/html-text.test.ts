import { describe, expect, it } from '@jest/globals';
import { htmlText } from './html-text.js';

const lines = (html: string) => htmlText(html).split('\n').filter(Boolean);

describe('the text of a page', () => {
  it('holds no programs, styles, menus and nothing hidden', () => {
    expect(
      lines(`<nav><a href=/>Home</a></nav><style>p{}</style><script>alert('goal')</script><noscript>Turn it on</noscript>
        <template><p>Later</p></template><p hidden>A</p><p style="Display : none">B</p><p aria-hidden=true>C</p>
        <div role=navigation>Menu</div><div role=dialog>We use cookies</div><svg><title>D</title></svg><select><option>E</select><textarea>F</textarea><button onclick="x()">Share</button>
        <img alt=G src=x onerror=alert(1)><p onclick="alert(2)">Read <a href="javascript:alert(3)">this</a></p><!-- no -->`),
    ).toEqual(['Read this']);
  });

  it('shows signs as signs', () => {
    expect(lines('<p>&lt;b&gt; is < 5 & > 3 * 2_000 [x] &amp;lt;</p>')).toEqual(['<b> is < 5 & > 3 * 2_000 [x] &lt;']);
  });

  it('keeps words that are set bold as one, whatever pieces they come in', () => {
    expect(lines('<p><b>Core </b><strong>mission:</strong> to <b> keep</b> it</p>')).toEqual([
      '**Core mission:** to **keep** it',
    ]);
    expect(lines('<p><span style="font-weight: 700">Month 1</span></p><h2><b>Month 2</b></h2>')).toEqual([
      '**Month 1**',
      '## Month 2',
    ]);
    expect(lines('<div role=heading aria-level=3><button>Month 3</button></div>')).toEqual(['### Month 3']);
  });

  it('nests lists, also where they are nested wrongly, and counts on', () => {
    expect(
      lines('<ol start=3><li>c</li><ul><li>inner<ol><li>deep</ol></ul><li><p>d</p><p>more</p><li value=9>e</ol><p>end'),
    ).toEqual(['3. c', '    - inner', '        1. deep', '4. d', '    more', '9. e', 'end']);
    expect(lines('<ul><li><input type=checkbox checked> done<li><input type=checkbox>open<li></ul>')).toEqual([
      '- [x] done',
      '- [ ] open',
    ]);
  });

  it('breaks lines where the page does', () => {
    expect(lines('<p>• one<br>• two</p><pre>  three\n  four</pre><div>five<div>six</div>seven</div>')).toEqual([
      '• one',
      '• two',
      'three',
      'four',
      'five',
      'six',
      'seven',
    ]);
  });

  it('writes a table with pipes, with every cell in its column', () => {
    expect(
      lines(
        `<table><caption>Measures<tr><th>Goal<th>Bound<th><b>How often</b>
         <tr><td rowspan=2>Speed<td>&lt; 5 min<td>weekly<tr><td>a | b<td>daily<tr><td colspan=2>Sum<td>yearly</table>`,
      ),
    ).toEqual([
      'Measures',
      '| Goal | Bound | How often |',
      '| --- | --- | --- |',
      '| Speed | < 5 min | weekly |',
      String.raw`| Speed | a \| b | daily |`,
      '| Sum |  | yearly |',
    ]);
  });

  it('writes a table whose cells hold lists as sections', () => {
    const list = (...items: string[]) => `<td><ul>${items.map((item) => `<li>${item}`).join('')}</ul>`;
    expect(lines(`<h2>Plan</h2><table><tr><th>30 days<th>60 days<tr>${list('a', 'b')}${list('c')}</table>`)).toEqual([
      '## Plan',
      '### 30 days',
      '- a',
      '- b',
      '### 60 days',
      '- c',
    ]);
    expect(lines(`<table><tr><td>When<td>Goals<td>With<tr><td>Month 1${list('a', 'b')}<td>a mentor</table>`)).toEqual([
      '# Month 1',
      '**Goals**',
      '- a',
      '- b',
      '**With:** a mentor',
    ]);
  });

  it('sees through tables that only lay a page out', () => {
    expect(lines('<table><tr><td><h1>Plan</h1><table><tr><td>One<tr><td>Two</table></table>')).toEqual([
      '# Plan',
      'One',
      'Two',
    ]);
  });

  it('keeps the order of what is written from the right', () => {
    expect(lines('<p dir=rtl>יעדים ל־30 <b>הימים</b> הראשונים</p>')).toEqual(['יעדים ל־30 **הימים** הראשונים']);
  });
});
