// What the site's generator does:
//   node generator.mjs SITE   reads SITE/assets/CPTT/{cards.json,competency_descriptions.json,courses.csv}
//   and writes SITE/_cards/*.md, SITE/assets/CPTT/courses.json, SITE/_data/courses_meta.yml
import fs from 'node:fs'; import path from 'node:path';
const site = process.argv[2]; const C = f => path.join(site, 'assets/CPTT', f);
export function csv(text) { // as csv-parse with {columns: true}: every record as long as the header
  const rows = []; let row = [], cell = '', q = false, was = false;
  for (let i = 0; i < text.length; i++) { const c = text[i];
    if (q) { if (c === '"') { if (text[i + 1] === '"') { cell += '"'; i++; } else q = false; } else cell += c; }
    else if (c === '"' && cell === '' && !was) { q = true; was = true; }
    else if (c === '"') throw new Error(`Invalid quote in record ${rows.length + 1}`);
    else if (c === ',') { row.push(cell); cell = ''; was = false; }
    else if (c === '\n' || c === '\r') { if (c === '\r' && text[i + 1] === '\n') i++; row.push(cell); cell = ''; was = false; rows.push(row); row = []; }
    else cell += c; }
  if (cell !== '' || row.length || was) { row.push(cell); rows.push(row); }
  const head = rows.shift();
  return rows.filter(r => r.length > 1 || r[0] !== '').map((r, n) => { if (r.length !== head.length) throw new Error(`Invalid Record Length: columns length is ${head.length}, got ${r.length} in record ${n + 2}`); return Object.fromEntries(head.map((h, i) => [h, r[i]])); });
}
const names = { '0501': 'Financial Administration and Program Support', '0510': 'Accounting', '0511': 'Auditing', '0560': 'Budget Analysis' };
const gs = { Entry: '7-9', Mid: '10-13', Senior: '14-15' };
const lv = { 1: 'Level 1 - Awareness', 2: 'Level 2 - Basic', 3: 'Level 3 - Intermediate', 4: 'Level 4 - Advanced', 5: 'Level 5 - Expert' };
const slug = s => s.replace(/, /g, '-').replace(/ /g, '-').replace(/\//g, '-');
const strip = s => s.replace(/<[^>]*>/g, '');
const cards = JSON.parse(fs.readFileSync(C('cards.json'), 'utf8')), texts = JSON.parse(fs.readFileSync(C('competency_descriptions.json'), 'utf8')), log = [];
for (const c of cards) {
  const s = c['JOB SERIES:']; c.s = s; const padded = String(s).padStart(4, '0');
  const word = c['GS LEVEL:'].match(/\b([A-Z]+)\b/)?.[1] ?? ''; c.level = word ? word[0] + word.slice(1).toLowerCase() : '';
  c.k = c['COMPETENCY:']; c.group = c['TYPE:']; c.title = names[padded]; c.full = `${padded} ${c.title}`;
  c.filters = `${c.group.replace(/ /g, '-')}-${slug(c.k)} GS-${gs[c.level]} series-0${s}`;
  c.levels = typeof c.APR === 'string' ? c.APR.trim().split(',').map(Number) : [c.APR];
  c.b = []; c.p = []; c.bm = ''; c.pm = ''; c.courses = [];
  const t = texts.find(x => x.competency === c.k); if (!t) log.push(`no text for competency "${c.k}"`);
  for (const n of c.levels) if (n !== 0) {
    const dt = `<dt>${c.k} (${lv[n]})</dt>`; c.bm += dt; c.pm += dt;
    for (const [key, list, m] of [['proficiency_level_', c.p, 'pm'], ['behavioral_illustrations_', c.b, 'bm']]) {
      const v = t?.[key + n]; if (!v) { log.push(`no ${key}${n} for "${c.k}"`); continue; }
      list[n] = v; c[m] += v.split('\t').filter(x => x.trim()).map(x => `<dd>${x.replace(/(\r\n|\n|\r)/g, ' ')}</dd>`).join(''); } } }
const out = [];
for (const r of csv(fs.readFileSync(C('courses.csv'), 'utf8'))) {
  const c = { course_title: r.course_title, training_providers: r.training_providers, link: r.link, course_credit_type: r.course_credit_type, price: parseFloat(r.price.replace(/[^0-9.-]+/g, '')), learning_modality: r.learning_modality, course_description: strip(r.course_description), additional_course_information: strip(r.additional_course_information), course_duration_num: parseFloat(r.course_duration_num), course_duration_attribute: r.course_duration_attribute, filters: [] };
  for (const card of cards) for (let i = 1; i <= 10; i++) if (card.k === r[`competency_${i}`] && r[`proficiency_levels_${i}`].split(',').map(Number).some(n => card.levels.includes(n))) {
    card.courses.push({ name: r.course_title.replace(/:/g, '&#58;'), link: r.link, by: r.training_providers }); c.filters.push(card.filters); break; }
  out.push(c); }
fs.mkdirSync(path.join(site, '_cards'), { recursive: true }); fs.mkdirSync(path.join(site, '_data'), { recursive: true });
const one = a => Object.values(a).join(' ? ').replace(/(\r\n|\n|\r|\t)/g, ' ');
for (const c of cards) {
  const list = c.courses.sort((a, b) => a.name > b.name ? 1 : -1).map(x => x.link !== '' ? `\n- <a href="${x.link}" aria-label="${x.name} - ${x.link}">${x.name}</a>, ${x.by}` : `\n- ${x.name}` + (x.by !== '' ? `, ${x.by}` : '')).join('');
  const box = (h, m, pad) => `<div class="desktop:grid-col-6 margin-y-3">\n  <div class="border-top-2 bg-white padding-3 shadow-5 height-full members-hover border-1px button-border border-top-blue radius-lg">\n    <p class="text-bold label-color font-size-21">${h}</p>\n${pad}<hr class="hr-green"/>\n    <dl class="text-base card-content-color">${m}</dl>\n  </div>\n</div>`;
  const text = ['---', 'layout: career-planning-landing', 'category: career', `title: ${c.full} ${c.level} ${c.k}`, `series: ${c.s}`, `job_series_title: ${c.title}`, `job_series: ${c.full}`, `career_level: ${c.level}`, `permalink: /cardsNew/${c.s}-${slug(c.k)}-${c.level}`, `functional_competency_designation: ${c['Functional Competency Designation']}`, `competency: ${c.k.replace(/\//g, ' ')}`, `competency_group: ${c.group}`, `competency_description: ${c.DESCRIPTION ?? ''}`, `level: "${gs[c.level]}"`, `behavior_illustrations: "${one(c.b)}"`, `proficiency_level_definition: "${one(c.p)}"`, `relevant_courses: ${list}`, `filters: ${c.filters}`, '---', '', box('Behavior Illustrations', c.bm, '    '), box('Proficiency Level Definition', c.pm, '     ')].join('\n');
  fs.writeFileSync(path.join(site, '_cards', `0${c.s}-${c.group.replace(/ /g, '-')}-${slug(c.k)}-${c.level}.md`), text); }
fs.writeFileSync(C('courses.json'), JSON.stringify(out, null, 2)); fs.writeFileSync(path.join(site, '_data/courses_meta.yml'), `count: ${out.length}`);
console.log(`${cards.length} cards, ${out.length} courses; ${log.length} notes`); for (const l of new Set(log)) console.log('  ' + l);
