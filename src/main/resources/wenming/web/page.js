// What the pages share: finding and making elements, and showing what was wrong.

export const at = id => document.getElementById(id);

export function show(id, visible) {
  at(id).hidden = !visible;
}

export function element(tag, content, className) {
  const node = document.createElement(tag);
  node.textContent = content;
  if (className) node.className = className;
  return node;
}

// Where in a file, and how to mend it.
function more(error) {
  const file = (error.file || '') + (error.file && error.line ? ':' + error.line : '');
  return [error.remedy, file, error.pointer, error.code].filter(part => part).join('　');
}

// The place function may give a node that leads to the error.
export function errorList(errors, place = () => null) {
  const list = document.createElement('ol');
  errors.forEach(error => {
    const item = document.createElement('li');
    const lead = place(error);
    if (lead) item.append(lead);
    item.append(element('span', error.detail), element('div', more(error)));
    list.append(item);
  });
  return list;
}

export function fail(title, detail, errors, place) {
  const box = at('problem');
  box.replaceChildren(element('h3', title), element('p', detail));
  if (errors.length > 0) box.append(errorList(errors, place));
  box.hidden = false;
}
