import { Readable } from 'node:stream';
import { siretDe } from '../../../../src/bootstrap/demonstration/identifiants.ts';
import type { CodeEspace } from '../../../../src/kernel/domain/Espace.ts';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { portsDAcces } from '../../../../src/modules/structures/accesTokens.ts';
import { Abonnement } from '../../../../src/modules/structures/domain/abonnement/Abonnement.ts';
import type { StatutRattachement } from '../../../../src/modules/structures/domain/rattachement/DonneesRattachement.ts';
import type { Role } from '../../../../src/modules/structures/domain/rattachement/Role.ts';
import { fiche as portsDeFiche } from '../../../../src/modules/structures/ficheTokens.ts';
import { portsDesRoles } from '../../../../src/modules/structures/rolesTokens.ts';
import { ports } from '../../../../src/modules/structures/structuresTokens.ts';
import { Reclamation } from '../../../../src/modules/structures/domain/reclamation/Reclamation.ts';
import { Transmission } from '../../../../src/modules/structures/domain/transmission/Transmission.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import type { TestApp } from '../../../support/testApp.ts';
import { personnages, type Personnage } from './uneEquipe.ts';
import { unCompte, uneStructure } from './uneStructure.ts';
import { unMandat } from './unMandat.ts';
import { unRattachement } from './unRattachement.ts';
import { Visite } from './visite.ts';

/** The objects of one structure, of which another one's principal knows nothing. */
export interface Scene {
  readonly structureId: number;
  /** Run by `autrePrincipal`. */
  readonly autreId: number;
  readonly liens: Readonly<Record<Personnage, number>>;
  readonly ids: Readonly<Record<Personnage, number>>;
  readonly cible: number;
  readonly cibleSecondaire: number;
  readonly demande: number;
  readonly compte: number;
  readonly service: number;
  readonly abonnement: number;
  /** Of `simple`. */
  readonly monAbonnement: number;
  readonly mandatDonne: number;
  readonly mandatRecu: number;
  readonly piece: number;
}

const LE = new Date('2026-03-02T09:00:00.000Z');

/** Six people signed in once, and as many structures around them as the lines of a matrix need. */
export class Plateau {
  private constructor(
    private readonly app: TestApp,
    readonly gens: Readonly<Record<Personnage, Visite>>,
    private readonly sha256: string,
  ) {}

  static async ouvrir(app: TestApp): Promise<Plateau> {
    const gens: Partial<Record<Personnage, Visite>> = {};
    for (const qui of personnages) gens[qui] = await Visite.ouvrir(app, qui);
    const files = app.container.get(platform.files);
    const { sha256 } = await files.put(Readable.from([Buffer.from('%PDF-1.4 essai')]));
    return new Plateau(app, gens as Record<Personnage, Visite>, sha256);
  }

  async monter(): Promise<Scene> {
    const [structureId, autreId, tierceId] = [await this.fonder(), await this.fonder(), await this.fonder()];
    const lier = (utilisateurId: number, ou: number, role: Role, statut: StatutRattachement = 'VALIDEE') =>
      this.lier(utilisateurId, ou, role, statut);
    const { principal, secondaire, simple, desactive, autrePrincipal } = this.gens;
    const liens = {
      principal: await lier(principal.utilisateurId, structureId, 'PRINCIPAL'),
      secondaire: await lier(secondaire.utilisateurId, structureId, 'SECONDAIRE'),
      simple: await lier(simple.utilisateurId, structureId, 'SIMPLE'),
      desactive: await lier(desactive.utilisateurId, structureId, 'SIMPLE', 'DESACTIVEE'),
      autrePrincipal: await lier(autrePrincipal.utilisateurId, autreId, 'PRINCIPAL'),
      etranger: 0,
    };
    const cible = await lier(this.id(), structureId, 'SIMPLE');
    const fiche = await this.app.container.get(ports.structures).get(structureId);
    return {
      structureId,
      autreId,
      liens: { ...liens, etranger: liens.simple },
      ids: Object.fromEntries(personnages.map((qui) => [qui, this.gens[qui].utilisateurId])) as Scene['ids'],
      cible,
      cibleSecondaire: await lier(this.id(), structureId, 'SECONDAIRE'),
      demande: await lier(this.id(), structureId, 'SIMPLE', 'EN_COURS_DE_VALIDATION'),
      compte: fiche.donnees.comptesBancaires[0]?.id ?? 0,
      service: fiche.donnees.services[0]?.id ?? 0,
      abonnement: await this.demanderEspace(cible, this.id(), structureId),
      monAbonnement: await this.demanderEspace(liens.simple, simple.utilisateurId, structureId),
      mandatDonne: await this.mandater(structureId, tierceId),
      mandatRecu: await this.mandater(tierceId, structureId),
      piece: await this.deposer(structureId),
    };
  }

  /** The structure has another SIRET: gives its new fiche. */
  async changerDeSiret({ structureId }: Scene): Promise<number> {
    const corps = { version: 1, siret: siretDe(this.id() % 1_000_000) };
    const { status, headers } = await this.gens.principal.envoyer(
      `/gestionnaire/structures/${structureId}/siret`,
      corps,
    );
    if (status !== 303) throw new Error(`the SIRET has not changed: ${status}`);
    return Number(/\d+$/.exec(String(headers.location))?.[0]);
  }

  async desactiver({ structureId }: Scene): Promise<void> {
    const structures = this.app.container.get(ports.structures);
    const structure = await structures.get(structureId);
    structure.desactiver('Cessation', { utilisateurId: this.gens.principal.utilisateurId, le: LE });
    await structures.save(structure);
  }

  /** To each one of its people. */
  async ouvrirUnEspace({ structureId }: Scene, espace: CodeEspace): Promise<number> {
    const rattachements = this.app.container.get(ports.rattachements);
    for (const { utilisateurId } of Object.values(this.gens)) {
      const lien = await rattachements.findOuvert(utilisateurId, structureId);
      if (lien?.donnees.statut !== 'VALIDEE') continue;
      lien.accorder({ [espace]: 'MODIFICATION' }, [espace], utilisateurId, LE);
      await rattachements.save(lien);
    }
    return structureId;
  }

  /** Nobody of it is attached any more: it weighs on no request to come. */
  async demonter({ structureId, autreId }: Scene): Promise<void> {
    await this.app.container
      .get(platform.database)
      .from<{ structure_id: number; statut: string }>('structures_rattachements')
      .whereIn('structure_id', [structureId, autreId])
      .update({ statut: 'SUPPRIMEE' });
  }

  /** All that the lines may change about the structure, in one text. */
  async etat({ structureId }: Scene): Promise<string> {
    const database = this.app.container.get(platform.database);
    const lignes = async (table: string, colonne: string): Promise<object[]> =>
      database
        .from<Record<string, number>>(table)
        .where({ [colonne]: structureId })
        .orderBy('id');
    return JSON.stringify([
      await lignes('structures_fiches', 'id'),
      await lignes('structures_rattachements', 'structure_id'),
      await lignes('structures_transmissions', 'structure_id'),
      await lignes('structures_reclamations', 'structure_id'),
      await lignes('structures_abonnements', 'structure_id'),
      await lignes('structures_mandats', 'mandant_id'),
      await lignes('structures_mandats', 'mandataire_id'),
      await lignes('structures_pieces', 'structure_id'),
    ]);
  }

  async proposer(scene: Scene, qui: Personnage): Promise<number> {
    const transmission = Transmission.proposer(
      {
        id: this.id(),
        structureId: scene.structureId,
        principalId: scene.ids.principal,
        destinataireId: scene.ids[qui],
        roleRestant: 'SECONDAIRE',
      },
      LE,
    );
    await this.app.container.get(portsDesRoles.transmissions).save(transmission);
    return transmission.donnees.id;
  }

  async reclamer(scene: Scene): Promise<number> {
    const { structureId, ids } = scene;
    const reclamation = Reclamation.deposer(
      {
        id: this.id(),
        structureId,
        demandeurId: ids.secondaire,
        principalId: ids.principal,
        motif: 'Parti en mars',
      },
      true,
      LE,
    );
    await this.app.container.get(portsDesRoles.reclamations).save(reclamation);
    return reclamation.donnees.id;
  }

  id(): number {
    return this.app.container.get(platform.ids).next();
  }

  private async fonder(): Promise<number> {
    const id = this.id();
    const structure = uneStructure()
      .avec({
        id,
        identifiant: { type: 'AUTRE', valeur: `DOSSIER${id}` },
        comptesBancaires: [unCompte({ id: this.id() }), unCompte({ id: this.id() })],
        services: [{ id: this.id(), code: 'COMPTA', nom: 'Comptabilité', actif: true }],
      })
      .avecEspaces('MEMOIRES', 'SUIVI_DES_FLUX')
      .build();
    await this.app.container.get(ports.structures).save(structure);
    return id;
  }

  private async lier(
    utilisateurId: number,
    structureId: number,
    role: Role,
    statut: StatutRattachement,
  ): Promise<number> {
    const lien = unRattachement().avec({ id: this.id(), utilisateurId, structureId, role, statut }).build();
    await this.app.container.get(ports.rattachements).save(lien);
    return lien.donnees.id;
  }

  private async demanderEspace(
    rattachementId: number,
    utilisateurId: number,
    structureId: number,
  ): Promise<number> {
    const demande = Abonnement.demander(
      {
        id: this.id(),
        rattachementId,
        utilisateurId,
        structureId,
        espace: 'SUIVI_DES_FLUX',
        niveau: 'CONSULTATION',
        commentaire: null,
      },
      LE,
    );
    await this.app.container.get(portsDAcces.abonnements).save(demande);
    return demande.donnees.id;
  }

  private async mandater(mandantId: number, mandataireId: number): Promise<number> {
    const document = { nom: 'mandat.pdf', sha256: this.sha256, taille: 14, mime: 'application/pdf' };
    const mandat = unMandat({ id: this.id(), mandantId, mandataireId, document });
    await this.app.container.get(portsDeFiche.mandats).save(mandat);
    return mandat.donnees.id;
  }

  private async deposer(structureId: number): Promise<number> {
    const id = this.id();
    await this.app.container.get(portsDeFiche.pieces).save({
      id,
      proprietaire: { nature: 'STRUCTURE', structureId },
      designation: 'Attestation',
      type: 'ATTESTATION',
      nom: 'attestation.pdf',
      sha256: this.sha256,
      taille: 14,
      mime: 'application/pdf',
      du: jour('2026-01-01'),
      au: null,
      ajouteeLe: LE,
      ajouteePar: 1,
      retireeLe: null,
    });
    return id;
  }
}
