// All requests. Addresses are relative: the page may be mounted anywhere.

export class Problem extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function request(path, options) {
  let response;

  try {
    response = await fetch(path, options);
  } catch {
    throw new Problem(0, 'The application does not answer.');
  }

  if (response.status === 401) {
    throw new Problem(401, 'The application was started again. Open the new link that it logged.');
  }

  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  const answer = isJson ? await response.json() : null;

  if (!response.ok) {
    throw new Problem(response.status, answer?.problem ?? `The application answered ${response.status}.`);
  }

  return answer;
}

export const get = path => request(`api/${path}`);

// A form cannot set the header, nor can another site.
export const post = (path, body = {}) => request(`api/${path}`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-Voucherify-Inspector': '1' },
  body: JSON.stringify(body),
});
