import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { RappelsDeForclusionParCourriel } from '../../../../../src/modules/memoires/adapters/mail/RappelsDeForclusionParCourriel.ts';
import { forclusion } from '../../../../../src/modules/memoires/domain/Forclusion.ts';
import type { Mail } from '../../../../../src/platform/mail/Mail.ts';
import { InMemoryCorrespondants, JEANNE } from '../../support/InMemoryCorrespondants.ts';
import { unMemoire } from '../../support/unMemoire.ts';

const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

const rappeler = async (
  aujourdhui: string,
  ids: readonly number[],
  ecart: Parameters<ReturnType<typeof unMemoire>['avec']>[0] = {},
): Promise<readonly Mail[]> => {
  const mails: Mail[] = [];
  const rappels = new RappelsDeForclusionParCourriel(
    { avertir: async ({ courriel }) => void mails.push(courriel) },
    new InMemoryCorrespondants({
      1: JEANNE,
      2: { nomComplet: 'Paul Roux', courriel: 'paul@labo.fr', langue: 'en' },
    }),
    'https://chorus.test',
  );
  const complet = unMemoire().complet();
  const mission = { ...complet.donnees.mission, dateAchevement: jour('2025-06-01') };
  const { donnees } = complet.avec({ mission, numeroBrouillon: 'TMP2026000000042', id: 42, ...ecart });
  const echeance = forclusion(
    { dateAchevement: mission.dateAchevement, premierDepotLe: null },
    new Date(`${aujourdhui}T04:30:00.000Z`),
  );
  await rappels.rappeler(donnees, echeance!, ids);
  return mails;
};

describe('RappelsDeForclusionParCourriel', () => {
  it('écrit à chacun, dans sa langue, avec l’échéance et le chemin du brouillon', async () => {
    const [fr, en] = await rappeler('2026-05-17', [1, 2]);

    expect(fr?.a).to.equal('jeanne@labo.fr');
    expect(plat(fr?.sujet ?? '')).to.equal('Mémoire TMP2026000000042 : plus que 15 jours pour le déposer');
    expect(plat(fr?.texte ?? ''))
      .to.include('Bonjour Jeanne Martin,')
      .and.to.include('Laboratoire Hermès est encore un brouillon')
      .and.to.include('Tribunal judiciaire de Lyon')
      .and.to.include('s’est achevée le 1er juin 2025')
      .and.to.include('au plus tard le 1er juin 2026')
      .and.to.include('F-2026-014')
      .and.to.include('https://chorus.test/memoires/42');
    expect(fr?.html).to.include('lang="fr"').and.to.include('Reprendre le brouillon');

    expect(en?.a).to.equal('paul@labo.fr');
    expect(en?.sujet).to.equal('Statement TMP2026000000042: only 15 days left to file it');
    expect(en?.texte).to.include('by 1 June 2026 at the latest').and.to.include('Hello Paul Roux,');
    expect(en?.html).to.include('lang="en"').and.to.include('Resume the draft');
  });

  it('parle d’un jour au singulier, et du dernier jour', async () => {
    const [veille, veilleEn] = await rappeler('2026-05-31', [1, 2]);
    expect(plat(veille?.sujet ?? '')).to.include('plus que 1 jour pour le déposer');
    expect(plat(veille?.texte ?? '')).to.include('Il reste 1 jour pour');
    expect(veilleEn?.sujet).to.include('only 1 day left');

    const [dernier, dernierEn] = await rappeler('2026-06-01', [1, 2]);
    expect(plat(dernier?.sujet ?? '')).to.include(': dernier jour pour le déposer');
    expect(dernierEn?.sujet).to.include('last day to file it');
  });

  it('se passe de juridiction et de référence', async () => {
    const mails = await rappeler('2026-05-17', [1, 2], { destinataire: null, reference: null });

    expect(plat(mails[0]?.texte ?? '')).to.include('aucune juridiction ne l’a reçu.');
    expect(mails[1]?.texte).to.include('no court has received it.');
    for (const { texte } of mails)
      expect(texte).not.to.match(/undefined|null|Votre référence|Your reference/);
  });

  it('n’écrit pas à un compte qui n’est plus actif', async () => {
    expect(await rappeler('2026-05-17', [9])).to.deep.equal([]);
  });
});
