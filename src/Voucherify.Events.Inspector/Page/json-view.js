// Shows JSON as it was sent, with line breaks. Tokens are unchanged, so that no number is rounded and no key is lost.

import { el } from './dom.js';

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]|\s+|[^\s{}[\],:"]+|"/gs;
const longest = 400_000;

export function jsonView(text) {
  const code = el('code');

  if (text.length > longest) {
    code.textContent = text;
    return code;
  }

  const line = depth => `\n${'  '.repeat(Math.min(depth, 64))}`;
  let depth = 0;
  let previous = '';
  const tokens = (text.match(token) ?? []).filter(part => part.trim() !== '');

  tokens.forEach((part, index) => {
    const next = tokens[index + 1];

    if (part === '{' || part === '[') {
      depth++;
      code.append(part);

      if (next !== '}' && next !== ']') {
        code.append(line(depth));
      }
    } else if (part === '}' || part === ']') {
      depth--;
      code.append(previous === '{' || previous === '[' ? part : line(depth) + part);
    } else if (part === ',') {
      code.append(part + line(depth));
    } else if (part === ':') {
      code.append(': ');
    } else {
      code.append(el('span', { className: kind(part, next) }, part));
    }

    previous = part;
  });

  return code;
}

function kind(part, next) {
  return part.startsWith('"') ? (next === ':' ? 'key' : 'text') : part === 'null' ? 'null' : 'value';
}

/** Shows an event as a handler sees it: ["record", name, property, value, ...], ["list", item, ...], or a value. */
export function typedView(node) {
  const code = el('code');
  write(code, node, 0);
  return code;
}

function write(code, node, depth) {
  const line = extra => `\n${'  '.repeat(depth + extra)}`;

  if (Array.isArray(node) && node[0] === 'record') {
    code.append(el('span', { className: 'type' }, node[1]), node.length > 2 ? ' {' : ' { }');

    for (let index = 2; index < node.length; index += 2) {
      code.append(line(1), el('span', { className: 'key' }, node[index]), ' = ');
      write(code, node[index + 1], depth + 1);
    }

    code.append(node.length > 2 ? `${line(0)}}` : '');
  } else if (Array.isArray(node) && node[0] === 'list') {
    code.append('[');

    for (const item of node.slice(1)) {
      code.append(line(1));
      write(code, item, depth + 1);
    }

    code.append(node.length > 1 ? `${line(0)}]` : ']');
  } else if (node !== null && typeof node === 'object') {
    const indent = '  '.repeat(depth);
    code.append(el('span', { className: 'text' }, JSON.stringify(node, null, 2).replaceAll('\n', `\n${indent}`)));
  } else {
    code.append(el('span', { className: node === null ? 'null' : typeof node === 'string' ? 'text' : 'value' }, JSON.stringify(node)));
  }
}
