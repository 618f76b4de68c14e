// A real mail server for tests: prints {"port": N} when it listens and then one line of JSON for each mail that it takes in.
// MAIL_USER and MAIL_PASSWORD, when set, must be given after STARTTLS. It ends when its standard input closes.
import { SMTPServer } from 'smtp-server';

const { MAIL_USER: user, MAIL_PASSWORD: password } = process.env;
const print = (value) => process.stdout.write(JSON.stringify(value) + '\n');

const server = new SMTPServer({
  logger: false,
  authOptional: !user,
  onAuth: (given, _, done) =>
    given.username === user && given.password === password ? done(null, { user }) : done(new Error('The name or the password is wrong')),
  onData(stream, session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const raw = Buffer.concat(chunks).toString('latin1');
      print({
        from: session.envelope.mailFrom.address,
        to: session.envelope.rcptTo.map((r) => r.address),
        user: session.user ?? null,
        secure: session.secure,
        ...read(raw),
      });
      done();
    });
  },
});

function read(raw) {
  const mail = { subject: '', text: null, html: null, headers: {} };
  const { headers, body } = split(raw);
  for (const [name, value] of Object.entries(headers)) mail.headers[name] = words(value);
  mail.subject = mail.headers.subject ?? '';
  take(headers, body, mail);
  return mail;
}

function take(headers, body, mail) {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary) {
    for (const part of body.split(`--${boundary}`).slice(1, -1)) {
      const inner = split(part.replace(/^\r?\n/, ''));
      take(inner.headers, inner.body.replace(/\r?\n$/, ''), mail);
    }
    return;
  }
  const text = decode(body, headers['content-transfer-encoding'] ?? '', /charset="?([^";]+)"?/i.exec(type)?.[1]);
  if (/^text\/plain/i.test(type)) mail.text ??= text;
  if (/^text\/html/i.test(type)) mail.html ??= text;
}

function split(raw) {
  const end = raw.search(/\r?\n\r?\n/);
  const [head, body] = end < 0 ? [raw, ''] : [raw.slice(0, end), raw.slice(end).replace(/^\r?\n\r?\n/, '')];
  const headers = {};
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, body };
}

function decode(body, encoding, charset = 'utf-8') {
  const bytes = /base64/i.test(encoding) ? Buffer.from(body, 'base64')
    : /quoted-printable/i.test(encoding) ? quoted(body.replace(/=\r?\n/g, ''))
    : Buffer.from(body, 'latin1');
  return new TextDecoder(charset).decode(bytes);
}

const quoted = (text) => Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');

// Words of a header such as =?utf-8?B?...?= ; two that follow each other belong together without the space.
const words = (value) => value.replace(/\?=\s+=\?/g, '?==?').replace(/=\?([^?]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset, kind, text) =>
  decode(kind.toUpperCase() === 'Q' ? text.replace(/_/g, ' ') : text, kind.toUpperCase() === 'Q' ? 'quoted-printable' : 'base64', charset));

server.listen(0, '127.0.0.1', () => print({ port: server.server.address().port }));
process.stdin.on('end', () => process.exit()).resume();
