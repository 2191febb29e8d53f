import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { exempleE3 } from '../../../src/modules/flux/adapters/exemple/exempleE3.ts';
import { envoyer } from '../../clients/support/envoyer.ts';
import { siteMortel, type SiteMortel } from '../../clients/support/siteMortel.ts';
import { testDialects } from '../../support/freshDatabase.ts';
import { enTarGz, type Corps, type CompteRenduRecu } from './support/unLaboratoire.ts';

const FACTURES = 200;
const FAUSSES = 20;
/** Mémoires that are filed when the server dies; each time, at any moment of the next ones. */
const MORTS = [10, 60, 120];
const SUIVANTS_MS = 120;
const PATIENCE_MS = 120_000;

const facture = (reference: string, ttc = '555.00'): string =>
  exempleE3({ reference, ttc }).replace(/\s*<cac:Contact>[^]*?<\/cac:Contact>/, '');

const reference = (rang: number): string => `MORT-${String(rang).padStart(3, '0')}`;

const lot = (): Promise<Buffer> =>
  enTarGz({
    ...Object.fromEntries(
      Array.from({ length: FACTURES }, (_, rang) => [
        `${reference(rang)}.xml`,
        facture(reference(rang), rang < FAUSSES ? '1.00' : '555.00'),
      ]),
    ),
    'illisible.xml': '<Invoice',
  });

for (const dialect of testDialects) {
  describe(`Un flux de ${FACTURES} factures, sur ${dialect}`, function () {
    this.timeout(300_000);
    let site: SiteMortel;
    before(async () => {
      site = await siteMortel(dialect);
    });
    after(() => site.effacer());

    const appeler = async (chemin: string, corps: unknown): Promise<Corps> => {
      const { status, texte } = await envoyer(site.url, {
        chemin,
        entetes: { ...site.entetes, 'Content-Type': 'application/json' },
        corps: JSON.stringify(corps),
      });
      expect(status, texte).to.equal(200);
      return JSON.parse(texte) as Corps;
    };

    const deposer = async (contenu: Buffer, nomFichier: string): Promise<unknown> => {
      const depot = await appeler('/cpro/factures/v1/deposer/flux', {
        fichierFlux: contenu.toString('base64'),
        nomFichier,
        syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
      });
      return depot['numeroFluxDepot'];
    };

    const compteRendu = async (numeroFluxDepot: unknown): Promise<CompteRenduRecu> =>
      (await appeler('/cpro/transverses/v1/consulterCRDetaille', { numeroFluxDepot })) as CompteRenduRecu;

    const jusqua = async (fini: () => Promise<boolean>): Promise<void> => {
      const limite = Date.now() + PATIENCE_MS;
      while (!(await fini())) {
        if (Date.now() > limite) throw new Error(`not done after ${PATIENCE_MS} ms`);
        await delay(25);
      }
    };

    const deposes = (): Promise<readonly { readonly reference: string; readonly etat: string }[]> =>
      site.lire((database) =>
        database
          .from<{ readonly reference: string; readonly etat: string }>('memoires_memoires')
          .select('reference', 'etat'),
      );

    /** The lease of what died lasts two minutes: this is their end. */
    const attendreLaFinDuBail = (): Promise<unknown> =>
      site.lire((database) =>
        database.from('platform_travaux').update({ pret_le: '2020-01-01T00:00:00.000Z' }),
      );

    it(`que ${MORTS.length} morts subites du serveur coupent : un mémoire pour chacune, et un compte rendu entier`, async () => {
      let serveur = await site.demarrer();
      const numeros = [await deposer(await lot(), 'lot.tar.gz')];
      const coupures: number[] = [];
      try {
        for (const [mort, seuil] of MORTS.entries()) {
          await jusqua(async () => (await deposes()).length >= seuil);
          await delay(Math.random() * SUIVANTS_MS);
          numeros.push(await deposer(Buffer.from(facture(`SEULE-${mort}`)), `seule-${mort}.xml`));
          await serveur.tuer();
          coupures.push((await deposes()).length);
          await attendreLaFinDuBail();
          serveur = await site.demarrer();
        }
        const crs: CompteRenduRecu[] = [];
        for (const numero of numeros) {
          await jusqua(async () =>
            /^IN_(INTEGRE|REJETE)/.test((await compteRendu(numero)).etatCourantDepotFlux),
          );
          crs.push(await compteRendu(numero));
        }

        for (const coupure of coupures) expect(coupure).to.be.within(MORTS[0] ?? 0, FACTURES - FAUSSES - 1);
        const bonnes = Array.from({ length: FACTURES - FAUSSES }, (_, rang) => reference(FAUSSES + rang));
        const seules = MORTS.map((_, mort) => `SEULE-${mort}`);
        const [cr, ...autres] = crs;
        expect(cr?.etatCourantDepotFlux).to.equal('IN_INTEGRE_PARTIEL');
        expect(cr?.listeMemoires.map(({ numeroDP }) => numeroDP)).to.deep.equal(bonnes);
        expect(cr?.listeErreurDP.map(({ numeroDP }) => numeroDP)).to.deep.equal(
          Array.from({ length: FAUSSES }, (_, rang) => reference(rang)),
        );
        expect(cr?.listeErreurTechnique.map(({ codeErreur }) => codeErreur)).to.deep.equal(['XML_ILLISIBLE']);
        expect(autres.map(({ listeMemoires }) => listeMemoires[0]?.numeroDP)).to.deep.equal(seules);
        const memoires = await deposes();
        expect(memoires.map((un) => un.reference)).to.have.members([...bonnes, ...seules]);
        expect(new Set(memoires.map(({ etat }) => etat))).to.deep.equal(new Set(['MIS_A_DISPOSITION']));
        const nommes = crs.flatMap(({ listeMemoires }) => listeMemoires.map((un) => un.numeroFacture));
        expect(new Set(nommes).size).to.equal(memoires.length);
      } finally {
        await serveur.tuer();
      }
    });
  });
}
