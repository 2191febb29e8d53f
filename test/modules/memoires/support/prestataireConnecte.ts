import type { Test } from 'supertest';
import { lireIban } from '../../../../src/kernel/domain/Iban.ts';
import { comptesFacade } from '../../../../src/modules/comptes/index.ts';
import { structuresFacade } from '../../../../src/modules/structures/index.ts';
import { htmlFaults } from '../../../support/htmlFaults.ts';
import type { TestApp } from '../../../support/testApp.ts';
import { nextId } from '../../../support/doubles.ts';

const MOT_DE_PASSE = 'Un-long-mot-de-passe-2026';

const IBAN = lireIban('FR7630006000011234567890189')!;

interface Options {
  readonly categorie?: string;
  readonly structures?: readonly string[];
  readonly niveau?: 'CONSULTATION' | 'MODIFICATION';
}

export interface Reponse {
  readonly status: number;
  readonly vers: string;
  readonly html: string;
  readonly corps: Record<string, unknown>;
  readonly entetes: Record<string, string>;
}

interface ReponseBrute {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text?: string;
  readonly body: Record<string, unknown>;
}

/** A person at work on her mémoires: a browser without script, whose pages are checked as they are read. */
export class PrestataireConnecte {
  readonly fautes: string[] = [];
  private csrf = '';

  private constructor(
    readonly utilisateurId: number,
    readonly structureIds: readonly number[],
    private readonly agent: ReturnType<TestApp['agent']>,
  ) {}

  /** Opens an account attached to structures of its own, and signs in. */
  static async entrer(app: TestApp, options: Options = {}): Promise<PrestataireConnecte> {
    const {
      categorie = 'INTERPRETE_TRADUCTEUR',
      structures = ['Camille'],
      niveau = 'MODIFICATION',
    } = options;
    const courriel = `prestataire-${nextId()}@exemple.fr`;
    const identite = { courriel, nom: 'Interprète', prenom: 'Camille', motDePasse: MOT_DE_PASSE };
    const utilisateurId = await app.container.get(comptesFacade).creerActif(identite);
    const facade = app.container.get(structuresFacade);
    const structureIds: number[] = [];
    for (const prenom of structures) {
      const structureId = await facade.creerPourDemonstration({
        identifiant: { type: 'PARTICULIER', valeur: String(1_000_000_000 + nextId()) },
        identite: { nature: 'PHYSIQUE', nom: 'Interprète', prenom },
        adresse: { ligne1: '1 rue des Lilas', ligne2: null, codePostal: '69001', ville: 'Lyon', pays: 'FR' },
        categorie,
        regime: 'COSP',
        compteBancaire: {
          libelle: 'Compte courant',
          titulaire: `${prenom} Interprète`,
          iban: IBAN,
          bic: null,
        },
      });
      await facade.attacher({ utilisateurId, structureId, role: 'PRINCIPAL', espaces: { MEMOIRES: niveau } });
      structureIds.push(structureId);
    }
    const visiteur = new PrestataireConnecte(utilisateurId, structureIds, app.agent());
    await visiteur.lire('/connexion');
    const { status } = await visiteur.envoyer('/connexion', { courriel, motDePasse: MOT_DE_PASSE });
    if (status !== 303) throw new Error(`sign-in answered ${status}`);
    await visiteur.lire('/memoires');
    return visiteur;
  }

  async lire(chemin: string): Promise<Reponse> {
    return this.recevoir(this.agent.get(chemin));
  }

  async envoyer(chemin: string, champs: Record<string, unknown>, json = false): Promise<Reponse> {
    const requete = this.agent.post(chemin).type('form');
    if (json) void requete.set('Accept', 'application/json');
    return this.recevoir(requete.send({ _csrf: this.csrf, ...champs }));
  }

  async joindre(
    chemin: string,
    type: string,
    fichiers: readonly { nom: string; contenu: Buffer }[],
    json = false,
  ): Promise<Reponse> {
    const requete = this.agent.post(chemin).field('_csrf', this.csrf).field('type', type);
    if (json) void requete.set('Accept', 'application/json');
    for (const { nom, contenu } of fichiers) void requete.attach('fichiers', contenu, nom);
    return this.recevoir(requete);
  }

  /** The bytes of a download. */
  async telecharger(
    chemin: string,
    champs?: Record<string, unknown>,
  ): Promise<{ entetes: Record<string, string>; contenu: Buffer }> {
    const requete = champs
      ? this.agent
          .post(chemin)
          .type('form')
          .send({ _csrf: this.csrf, ...champs })
      : this.agent.get(chemin);
    const reponse = await requete.buffer(true).parse((flux, suite) => {
      const morceaux: Buffer[] = [];
      flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
      flux.on('end', () => suite(null, Buffer.concat(morceaux)));
    });
    return { entetes: reponse.headers, contenu: reponse.body as Buffer };
  }

  private async recevoir(requete: Test): Promise<Reponse> {
    const { status, headers, text, body } = (await requete) as ReponseBrute;
    const html = text ?? '';
    this.csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? this.csrf;
    if ((headers['content-type'] ?? '').startsWith('text/html') && status !== 303) {
      for (const faute of await htmlFaults(html)) this.fautes.push(`${requete.url}: ${faute}`);
    }
    return {
      status,
      html,
      vers: headers['location'] ?? '',
      corps: body,
      entetes: headers,
    };
  }
}

/** The hidden version of the first form of a page that bears one. */
export const versionDe = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

export const cleDe = (html: string): string => /name="cle" value="([^"]+)"/.exec(html)?.[1] ?? '';

export const UN_PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);
