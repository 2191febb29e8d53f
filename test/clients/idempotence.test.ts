import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import {
  FACTURE_D_EXEMPLE,
  MEMOIRE_D_EXEMPLE,
} from '../../src/modules/memoires/adapters/http-api/wire/exemples.ts';
import { platform } from '../../src/platform/tokens.ts';
import type { Partenaire } from '../modules/raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../modules/raccordements/support/uneStructureEnBase.ts';
import { testDialects } from '../support/freshDatabase.ts';
import { envoyer } from './support/envoyer.ts';
import { serveurDeClients } from './support/serveurDeClients.ts';
import { siteMortel, type SiteMortel } from './support/siteMortel.ts';
import { soumettreEntreLesMorts } from './support/soumettreEntreLesMorts.ts';

const FOIS = 50;
const MORTS = 3;

/** A mission of a laboratory without services, with a reference of its own. */
const SERVICES = [
  {
    chemin: '/cpro/memoires/v1/soumettre',
    corps: (reference: string) => ({
      ...MEMOIRE_D_EXEMPLE,
      entete: { codeJuridiction: 'TJ-LYON' },
      reference,
    }),
  },
  {
    chemin: '/cpro/factures/v1/soumettre',
    corps: (reference: string) => ({
      ...FACTURE_D_EXEMPLE,
      numeroFactureSaisi: reference,
      memoire: { ...FACTURE_D_EXEMPLE.memoire, codeService: undefined },
    }),
  },
] as const;

interface MemoireDepose {
  readonly reference: string | null;
  readonly etat: string;
}

for (const dialect of testDialects) {
  describe(`une clé d’idempotence sur ${dialect}`, () => {
    describe('répétée ensemble', () => {
      const serveur = serveurDeClients(dialect);
      let partenaire: Partenaire;

      before(async () => {
        partenaire = await serveur().raccorder(await uneStructureEnBase(serveur().produit, '73282932000074'));
      });

      for (const { chemin, corps } of SERVICES) {
        it(`${chemin}, ${FOIS} fois : un mémoire, une réponse`, async function () {
          this.timeout(60_000);
          const reference = randomUUID().slice(0, 20);
          const envoi = {
            chemin,
            entetes: {
              ...partenaire.entetes,
              'Content-Type': 'application/json',
              'Idempotency-Key': randomUUID(),
            },
            corps: JSON.stringify(corps(reference)),
          };
          const reponses = await Promise.all(
            Array.from({ length: FOIS }, () => envoyer(serveur().url, envoi)),
          );

          expect(reponses.filter(({ status }) => status >= 500)).to.deep.equal([]);
          const faites = reponses.filter(({ status }) => status === 200).map(({ texte }) => texte);
          faites.push((await envoyer(serveur().url, envoi)).texte);
          expect(new Set(faites).size).to.equal(1);
          expect(JSON.parse(faites[0] ?? '')).to.include({ codeRetour: 0 });
          const deposes = await serveur()
            .produit.container.get(platform.database)
            .from<MemoireDepose>('memoires_memoires')
            .where({ reference });
          expect(deposes.map(({ etat }) => etat)).to.deep.equal(['MIS_A_DISPOSITION']);
        });
      }
    });

    it(`sert jusqu’au bout à travers ${MORTS} morts subites du serveur : un mémoire, la même réponse`, async function () {
      this.timeout(180_000);
      const site = await siteMortel(dialect);
      try {
        const references = Array.from({ length: MORTS }, () => randomUUID().slice(0, 20));
        const faites = await soumettreEntreLesMorts({
          ...site,
          chemin: SERVICES[0].chemin,
          corps: (tour) => SERVICES[0].corps(references[tour] ?? ''),
          tours: MORTS,
        });

        for (const { reponse, relue, statuts } of faites) {
          expect(relue).to.equal(reponse);
          expect(statuts.filter((statut) => statut >= 500)).to.deep.equal([]);
        }
        expect(await etatsDe(site, references)).to.deep.equal(
          Object.fromEntries(references.map((reference) => [reference, ['MIS_A_DISPOSITION']])),
        );
      } finally {
        await site.effacer();
      }
    });
  });
}

/** The états of the mémoires of each reference. */
const etatsDe = (
  site: SiteMortel,
  references: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> =>
  site.lire(async (database) => {
    const lus: MemoireDepose[] = await database
      .from<MemoireDepose>('memoires_memoires')
      .whereIn('reference', [...references]);
    return Object.fromEntries(
      references.map((voulue) => [
        voulue,
        lus.filter(({ reference }) => reference === voulue).map(({ etat }) => etat),
      ]),
    );
  });
