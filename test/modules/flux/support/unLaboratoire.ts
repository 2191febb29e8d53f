import { expect } from 'chai';
import { gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';
import { lireIban } from '../../../../src/kernel/domain/Iban.ts';
import { lireSiret } from '../../../../src/kernel/domain/Siret.ts';
import { exempleE3 } from '../../../../src/modules/flux/adapters/exemple/exempleE3.ts';
import { structuresFacade } from '../../../../src/modules/structures/index.ts';
import { siretFictif } from '../../../../src/platform/hasard/siretFictif.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { nextId } from '../../../support/doubles.ts';
import type { TestApp } from '../../../support/testApp.ts';
import { unPartenaire, type Partenaire } from '../../raccordements/support/unPartenaire.ts';

export type Corps = Readonly<Record<string, unknown>>;

export interface CompteRenduRecu extends Corps {
  readonly codeRetour: number;
  readonly etatCourantDepotFlux: string;
  readonly listeErreurDP: readonly { readonly numeroDP: string; readonly libelleErreurDP: string }[];
  readonly listeErreurTechnique: readonly { readonly codeErreur: string; readonly libelleErreur: string }[];
  readonly listeMemoires: readonly {
    readonly numeroDP: string;
    readonly identifiantFactureCPP: number;
    readonly numeroFacture: string;
  }[];
}

/** A laboratory whose program deposits flux. */
export class Laboratoire {
  private constructor(
    private readonly app: TestApp,
    readonly structureId: number,
    readonly siret: string,
    readonly partenaire: Partenaire,
  ) {}

  static async ouvrir(
    app: TestApp,
    services: readonly { readonly code: string; readonly nom: string }[] = [],
  ): Promise<Laboratoire> {
    const siret = siretFictif(30_000_000 + nextId());
    const structureId = await app.container.get(structuresFacade).creerPourDemonstration({
      identifiant: { type: 'SIRET', valeur: lireSiret(siret)! },
      identite: { nature: 'MORALE', raisonSociale: `Laboratoire ${siret}` },
      adresse: { ligne1: '1 rue des Lilas', ligne2: null, codePostal: '69001', ville: 'Lyon', pays: 'FR' },
      categorie: 'LABORATOIRE',
      regime: 'ASSUJETTI',
      compteBancaire: {
        libelle: 'Compte courant',
        titulaire: 'Laboratoire',
        iban: lireIban('FR7630006000011234567890189')!,
        bic: null,
      },
      services,
      espaces: ['MEMOIRES', 'SOLLICITATIONS_EMISES', 'SUIVI_DES_FLUX'],
    });
    return new Laboratoire(app, structureId, siret, await unPartenaire(app, structureId));
  }

  /** A facture that nothing stands in the way of. */
  facture(ecart: Parameters<typeof exempleE3>[0] = {}): string {
    const [fournisseur, reference] = [this.siret, `REF-${nextId()}`];
    return exempleE3({ fournisseur, reference, ...ecart }).replace(
      /\s*<cac:Contact>[^]*?<\/cac:Contact>/,
      '',
    );
  }

  async appeler(chemin: string, corps: unknown): Promise<{ readonly status: number; readonly corps: Corps }> {
    const reponse = await this.partenaire.appeler(chemin, corps);
    const { status } = reponse;
    const recu = reponse.body as Corps;
    if (status === 200) this.verifier(chemin, recu);
    return { status, corps: recu };
  }

  async deposer(contenu: string | Buffer, ecart: Corps = {}): Promise<Corps> {
    const { status, corps } = await this.appeler('/cpro/factures/v1/deposer/flux', {
      fichierFlux: Buffer.from(contenu).toString('base64'),
      nomFichier: 'memoires.xml',
      syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
      avecSignature: false,
      ...ecart,
    });
    expect(status, JSON.stringify(corps)).to.equal(200);
    return corps;
  }

  async compteRendu(numeroFluxDepot: unknown): Promise<CompteRenduRecu> {
    const { corps } = await this.appeler('/cpro/transverses/v1/consulterCRDetaille', { numeroFluxDepot });
    expect(corps['codeRetour'], JSON.stringify(corps)).to.equal(0);
    return corps as CompteRenduRecu;
  }

  /** Deposited, then treated. */
  async traiter(contenu: string | Buffer, ecart: Corps = {}): Promise<CompteRenduRecu> {
    const { numeroFluxDepot } = await this.deposer(contenu, ecart);
    await this.app.drain();
    return this.compteRendu(numeroFluxDepot);
  }

  /** The schema of an answer lets nothing more through than what it names. */
  private verifier(chemin: string, { codeRetour: _, libelle: __, ...reste }: Corps): void {
    const routes = this.app.container.getAll(platform.apiRoutes).flat();
    const lu = routes.find((candidate) => candidate.chemin === chemin)?.reponse.safeParse(reste);
    expect(lu?.error?.issues ?? [], chemin).to.deep.equal([]);
    expect(lu?.data, chemin).to.deep.equal(reste);
  }
}

export const enTarGz = async (fichiers: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const archive = pack();
  for (const [name, contenu] of Object.entries(fichiers)) archive.entry({ name }, contenu);
  archive.finalize();
  return gzipSync(await buffer(archive));
};

export const enZip = async (fichiers: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [nom, contenu] of Object.entries(fichiers)) zip.addBuffer(Buffer.from(contenu), nom);
  zip.end();
  return buffer(zip.outputStream);
};
