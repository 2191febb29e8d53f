import { expect } from 'chai';
import { AnalyseurParContenu } from '../../../src/platform/files/AnalyseurParContenu.ts';

const octets = (debut: string | readonly number[]): Uint8Array =>
  Buffer.concat([
    typeof debut === 'string' ? Buffer.from(debut, 'latin1') : Buffer.from(debut),
    Buffer.alloc(4_200),
  ]);

describe('AnalyseurParContenu', () => {
  const analyseur = new AnalyseurParContenu();

  const connus = [
    ['un PDF', octets('%PDF-1.7\n'), 'application/pdf'],
    ['un JPEG', octets([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46]), 'image/jpeg'],
    ['un TIFF', octets([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), 'image/tiff'],
    [
      'un PNG',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
      'image/png',
    ],
  ] as const;

  for (const [nom, debut, mime] of connus) {
    it(`reconnaît ${nom}, quel que soit son nom`, async () => {
      expect(await analyseur.analyser(debut)).to.equal(mime);
    });
  }

  it('ne se fie pas à ce que le fichier prétend être', async () => {
    expect(await analyseur.analyser(octets('MZ'))).not.to.equal('application/pdf');
    expect(await analyseur.analyser(Buffer.from('<html><script>alert(1)</script></html>'))).to.equal(null);
    expect(await analyseur.analyser(Buffer.from('bonjour'))).to.equal(null);
    expect(await analyseur.analyser(new Uint8Array())).to.equal(null);
  });
});
