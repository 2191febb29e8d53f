import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const extension = extname(import.meta.url);
const reponse = fileURLToPath(new URL(`./support/longueReponse${extension}`, import.meta.url));

describe('answerQuestions', () => {
  it('se termine sans bruit quand celui qui demandait est mort entre-temps', async () => {
    const enfant = fork(reponse, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const plainte = text(enfant.stderr!);
    await once(enfant, 'message');

    enfant.send({ id: 1, input: 300 });
    setTimeout(() => enfant.disconnect(), 100);
    const [code] = (await once(enfant, 'exit')) as [number | null];

    expect(await plainte).to.equal('');
    expect(code).to.equal(0);
  });
});
