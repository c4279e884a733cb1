import { createHash } from 'node:crypto';
import { contentPolicy } from '../../../local/forge/content-policy';

function directives(html: string, permissions = {}): ReadonlyMap<string, readonly string[]> {
  const policy = contentPolicy({ html, permissions, hostOrigin: 'http://127.0.0.1:8080' });
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

describe('the content security policy', () => {
  it('lets the page around embed the frame and be called, and nothing be reported', () => {
    const policy = directives('<html></html>');

    expect(policy.get('frame-ancestors')).toContain('http://127.0.0.1:8080');
    expect(policy.get('connect-src')).toContain('http://127.0.0.1:8080');
    expect(policy.get('default-src')).toContain("'self'");
    expect(policy.has('report-uri')).toBe(false);
  });

  it('allows an inline script by its hash only', () => {
    const policy = directives('<html><script>start()</script></html>');

    const hash = createHash('sha256').update('start()').digest('base64');
    expect(policy.get('script-src')).toContain(`'sha256-${hash}'`);
    expect(policy.get('script-src')).not.toContain("'unsafe-inline'");
  });

  it('allows inline styles only where the manifest says so', () => {
    const permissions = { content: { styles: ['unsafe-inline'] } };

    expect(directives('<html></html>').get('style-src')).not.toContain("'unsafe-inline'");
    expect(directives('<html></html>', permissions).get('style-src')).toContain("'unsafe-inline'");
  });

  it('needs sections', () => {
    expect(() => directives('<html></html>', { content: 'styles' })).toThrow('permissions.content');
  });
});
