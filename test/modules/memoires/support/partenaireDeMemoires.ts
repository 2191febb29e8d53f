import { expect } from 'chai';
import { lireIban } from '../../../../src/kernel/domain/Iban.ts';
import { structuresFacade } from '../../../../src/modules/structures/index.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { nextId } from '../../../support/doubles.ts';
import type { TestApp } from '../../../support/testApp.ts';
import { unPartenaire, type Partenaire } from '../../raccordements/support/unPartenaire.ts';
import { UN_PDF } from './prestataireConnecte.ts';

const IBAN = lireIban('FR7630006000011234567890189')!;

export type Corps = Readonly<Record<string, unknown>>;

/** What a service answers, checked against what it says that it answers. */
export interface ReponseDApi {
  readonly status: number;
  readonly corps: Corps;
}

/** The program of a structure, whose every answer is checked against the schema of its service. */
export class PartenaireDeMemoires {
  private constructor(
    readonly structureId: number,
    private readonly app: TestApp,
    private readonly partenaire: Partenaire,
  ) {}

  /** An interpreter's structure, without VAT services to choose. */
  static async deposant(app: TestApp): Promise<PartenaireDeMemoires> {
    const structureId = await app.container.get(structuresFacade).creerPourDemonstration({
      identifiant: { type: 'PARTICULIER', valeur: String(2_000_000_000 + nextId()) },
      identite: { nature: 'PHYSIQUE', nom: 'Interprète', prenom: 'Camille' },
      adresse: { ligne1: '1 rue des Lilas', ligne2: null, codePostal: '69001', ville: 'Lyon', pays: 'FR' },
      categorie: 'INTERPRETE_TRADUCTEUR',
      regime: 'COSP',
      compteBancaire: { libelle: 'Compte courant', titulaire: 'C. Interprète', iban: IBAN, bic: null },
    });
    return new PartenaireDeMemoires(structureId, app, await unPartenaire(app, structureId));
  }

  /** The program of a structure that is there already. */
  static async de(app: TestApp, structureId: number): Promise<PartenaireDeMemoires> {
    return new PartenaireDeMemoires(structureId, app, await unPartenaire(app, structureId));
  }

  static async juridiction(app: TestApp, code: string): Promise<PartenaireDeMemoires> {
    const structures = app.container.get(structuresFacade);
    const juridiction = await structures.juridictionParCode(code);
    if (!juridiction) throw new Error(`no court ${code}`);
    return new PartenaireDeMemoires(juridiction.id, app, await unPartenaire(app, juridiction.id));
  }

  async appeler(
    chemin: string,
    corps: unknown = {},
    entetes: Readonly<Record<string, string>> = {},
  ): Promise<ReponseDApi> {
    const reponse = await this.partenaire.appeler(chemin, corps, entetes);
    const { status } = reponse;
    const recu = reponse.body as Corps;
    if (status === 200 && recu['codeRetour'] === 0) this.verifier(chemin, recu);
    return { status, corps: recu };
  }

  /** @returns the answer of a call that must succeed */
  async reussir(chemin: string, corps: unknown = {}): Promise<Corps> {
    const reponse = await this.appeler(chemin, corps);
    expect(reponse, JSON.stringify(reponse.corps)).to.deep.include({ status: 200 });
    expect(reponse.corps['codeRetour'], JSON.stringify(reponse.corps)).to.equal(0);
    return reponse.corps;
  }

  async refuser(
    chemin: string,
    corps: unknown = {},
    status = 400,
  ): Promise<{ code: unknown; libelle: string }> {
    const reponse = await this.appeler(chemin, corps);
    expect(reponse.status, JSON.stringify(reponse.corps)).to.equal(status);
    return { code: reponse.corps['codeRetour'], libelle: String(reponse.corps['libelle']) };
  }

  async deposerUnFichier(nom = 'piece.pdf', contenu: Buffer = UN_PDF): Promise<number> {
    const { pieceJointeId } = await this.reussir('/cpro/transverses/v1/ajouter/fichier', {
      pieceJointeNom: nom,
      pieceJointeExtension: 'pdf',
      pieceJointeTypeMime: 'application/pdf',
      pieceJointeFichier: contenu.toString('base64'),
    });
    return Number(pieceJointeId);
  }

  /** A mémoire that nothing stands in the way of, with its two pieces. */
  async complet(ecart: Corps = {}): Promise<Corps> {
    return {
      entete: { codeJuridiction: 'TJ-LYON' },
      mission: {
        typePrescription: 'REQUISITION_OPJ',
        datePrescription: '2026-02-02',
        autorite: 'Commissariat de Lyon 3e',
        numeroParquet: '26033000123',
        nature: 'PENALE',
        debut: '2026-02-03T00:00:00Z',
        dateAchevement: '2026-02-03',
      },
      reference: `REF-${nextId()}`,
      lignes: [
        {
          libelle: 'Traduction par oral',
          quantite: '1,5',
          unite: 'HEURE',
          prixUnitaire: 30,
          codeTva: 'COLLABORATEUR_OCCASIONNEL',
        },
        { libelle: 'Relecture', quantite: 3, unite: 'PAGE', prixUnitaire: '33.35', tauxTva: 20 },
      ],
      debours: [],
      pieces: [
        { idFichier: await this.deposerUnFichier('acte.pdf'), type: 'ACTE_DESIGNATION' },
        { idFichier: await this.deposerUnFichier('attestation.pdf'), type: 'ATTESTATION_MISSION' },
      ],
      ...ecart,
    };
  }

  async deposer(ecart: Corps = {}): Promise<Corps> {
    return this.reussir('/cpro/memoires/v1/soumettre', await this.complet(ecart));
  }

  /** The schema of an answer lets nothing more through than what it names. */
  private verifier(chemin: string, { codeRetour: _, libelle: __, ...reste }: Corps): void {
    const route = this.app.container
      .getAll(platform.apiRoutes)
      .flat()
      .find((candidate) => candidate.chemin === chemin);
    const lu = route?.reponse.safeParse(reste);
    expect(lu?.error?.issues ?? [], chemin).to.deep.equal([]);
    expect(lu?.data, chemin).to.deep.equal(reste);
  }
}
