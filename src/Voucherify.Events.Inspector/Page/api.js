// Sends all requests. Addresses are relative, because the page may be mounted at any path.

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
    throw new Problem(0, 'The application does not respond.');
  }

  if (response.status === 401) {
    throw new Problem(401, 'The application was restarted. Open the new link that it logged.');
  }

  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  const answer = isJson ? await response.json() : null;

  if (!response.ok) {
    throw new Problem(response.status, answer?.problem ?? `The application returned ${response.status}.`);
  }

  return answer;
}

export const get = path => request(`api/${path}`);

// Neither a form nor another site can set the header.
export const post = (path, body = {}) => request(`api/${path}`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-Voucherify-Inspector': '1' },
  body: JSON.stringify(body),
});
