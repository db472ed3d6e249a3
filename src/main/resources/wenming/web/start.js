import {at, element, fail as failed, show} from '/assets/page.js';

// Nothing here decides anything: it sends the text as it is and shows what comes back.
const form = at('form');
const text = at('text');
const standard = at('standard');
const state = at('state');
let sent = null;

function request(accept) {
  const day = sent.asOf ? '?asOf=' + encodeURIComponent(sent.asOf) : '';
  return fetch('/api/standards/' + encodeURIComponent(sent.standard) + '/assessments' + day, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Accept': accept},
    body: sent.text
  });
}

function fail(title, detail, errors) {
  failed(title, detail, errors, place);
}

function place(error) {
  if (!error.line || error.file) return null;
  const place = element('button', '第 ' + error.line + ' 行', 'link place');
  place.type = 'button';
  place.addEventListener('click', () => select(error.line, error.column || 1));
  return place;
}

// Puts the cursor where the error is, and the line into view.
function select(line, column) {
  const lines = text.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
  text.focus();
  text.setSelectionRange(start + column - 1, start + (lines[line - 1] || '').length);
  text.scrollTop = Math.max(0, (line - 4) * (text.scrollHeight / lines.length));
}

async function failure(response) {
  const type = response.headers.get('Content-Type') || '';
  if (!type.startsWith('application/problem+json')) {
    fail('没有得到结果', '服务器返回了 ' + response.status + '。', []);
    return;
  }
  const problem = await response.json();
  fail(problem.title, problem.detail, problem.errors);
}

async function assess() {
  sent = {standard: standard.value, asOf: at('asOf').value, text: text.value};
  show('problem', false);
  show('result', false);
  at('submit').disabled = true;
  state.textContent = '正在评分……';
  try {
    const response = await request('text/html');
    if (response.ok) {
      report(await response.text());
    } else {
      await failure(response);
    }
  } catch (error) {
    fail('连不上服务器', '请确认服务还在运行，再试一次。', []);
  } finally {
    at('submit').disabled = false;
    state.textContent = '';
  }
}

function report(html) {
  const frame = at('report');
  show('result', true);
  frame.addEventListener('load', () => {
    frame.style.height = frame.contentDocument.documentElement.scrollHeight + 4 + 'px';
  }, {once: true});
  frame.srcdoc = html;
  URL.revokeObjectURL(at('page').href);
  at('page').href = URL.createObjectURL(new Blob([html], {type: 'text/html'}));
  at('result').scrollIntoView();
}

async function download() {
  const response = await request('application/json');
  if (!response.ok) {
    await failure(response);
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = '测评结果.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function load(file) {
  try {
    const bytes = await file.arrayBuffer();
    fill(new TextDecoder('utf-8', {fatal: true}).decode(bytes), file.name);
  } catch (error) {
    fail('文件读不出来', '「' + file.name + '」不是 UTF-8 编码的文本，请另存为 UTF-8 编码的 JSON。', []);
  }
}

// A submission that names its standard chooses it.
function fill(content, name) {
  text.value = content;
  show('problem', false);
  state.textContent = name ? '已读入 ' + name : '';
  try {
    const named = JSON.parse(content).standard;
    if ([...standard.options].some(option => option.value === named)) standard.value = named;
  } catch (error) {
    // The server will say what is wrong, and where.
  }
}

function blank() {
  const year = new Date().getFullYear();
  fill(JSON.stringify({
    standard: standard.value,
    unit: {id: 'u-001', name: '示例单位', type: '机关', level: '县级', headcount: 40},
    period: {from: year + '-01-01', to: year + '-12-31'},
    evidence: []
  }, null, 2), '');
}

form.addEventListener('submit', event => { event.preventDefault(); assess(); });
at('file').addEventListener('change', event => {
  if (event.target.files.length > 0) load(event.target.files[0]);
  event.target.value = '';
});
at('blank').addEventListener('click', blank);
at('data').addEventListener('click', download);
['dragover', 'dragleave', 'drop'].forEach(name => text.addEventListener(name, event => {
  event.preventDefault();
  text.classList.toggle('over', name === 'dragover');
  if (name === 'drop' && event.dataTransfer.files.length > 0) load(event.dataTransfer.files[0]);
}));
document.querySelectorAll('[data-try]').forEach(button => button.addEventListener('click', () => {
  standard.value = button.dataset.try;
  at('try').scrollIntoView();
  text.focus({preventScroll: true});
}));
