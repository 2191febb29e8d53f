import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import type { Acteur } from '../../../../../../src/kernel/application/Acteur.ts';
import { lireBic } from '../../../../../../src/kernel/domain/Bic.ts';
import { lireIban } from '../../../../../../src/kernel/domain/Iban.ts';
import { lireSiret } from '../../../../../../src/kernel/domain/Siret.ts';
import { comptesFacade } from '../../../../../../src/modules/comptes/index.ts';
import { memoires } from '../../../../../../src/modules/memoires/memoiresTokens.ts';
import { structuresFacade, type DroitsEspaces } from '../../../../../../src/modules/structures/index.ts';
import { platform } from '../../../../../../src/platform/tokens.ts';
import { testApp } from '../../../../../support/testApp.ts';
import { lirePdf } from '../../../support/lirePdf.ts';
import { unePiece, unMemoire } from '../../../support/unMemoire.ts';

const MOT_DE_PASSE = 'Un-mot-de-passe-assez-long-2026';
const PDF = '%PDF-1.7\nune réquisition';

/** The whole product: what the court does reaches the prestataire, by mail and by the accusé. */
describe('La juridiction, de bout en bout', () => {
  const app = testApp('sqlite', '2026-03-02T09:00:00.000Z');

  const unePersonne = (courriel: string, prenom: string): Promise<number> =>
    app()
      .container.get(comptesFacade)
      .creerActif({ courriel, prenom, nom: 'Martin', motDePasse: MOT_DE_PASSE });

  const rattacher = (utilisateurId: number, structureId: number, espaces: DroitsEspaces): Promise<void> =>
    app().container.get(structuresFacade).attacher({ utilisateurId, structureId, role: 'SIMPLE', espaces });

  const acteur = async (utilisateurId: number): Promise<Acteur> => {
    const charge = await app().container.get(platform.acteurs).charger(utilisateurId);
    if (!charge) throw new Error(`no account ${utilisateurId}`);
    return charge;
  };

  const unLaboratoire = (): Promise<number> =>
    app()
      .container.get(structuresFacade)
      .creerPourDemonstration({
        identifiant: { type: 'SIRET', valeur: lireSiret('73282932000074')! },
        identite: { nature: 'MORALE', raisonSociale: 'Laboratoire Hermès' },
        adresse: {
          ligne1: '12 rue des Lilas',
          ligne2: null,
          codePostal: '69100',
          ville: 'Villeurbanne',
          pays: 'FR',
        },
        categorie: 'LABORATOIRE',
        regime: 'ASSUJETTI',
        compteBancaire: {
          libelle: 'Compte courant',
          titulaire: 'Laboratoire Hermès',
          iban: lireIban('FR7630006000011234567890189')!,
          bic: lireBic('AGRIFRPP') ?? null,
        },
      });

  /** Deposits a mémoire of the laboratory with the court of Lyon. */
  const deposer = async (deposantId: number, structureId: number, juridictionId: number) => {
    const { container } = app();
    const { sha256, taille } = await container.get(platform.files).put(Readable.from([Buffer.from(PDF)]));
    const prestataire = await container.get(structuresFacade).prestataire(structureId);
    const piece = (type: string) =>
      unePiece(type, { sha256, taille, id: container.get(platform.ids).next() });
    const complet = unMemoire().complet(juridictionId);
    const brouillon = complet.avec({
      id: container.get(platform.ids).next(),
      structureId,
      createurId: deposantId,
      entete: { ...complet.donnees.entete, compteBancaireId: prestataire?.comptesBancaires[0]?.id ?? null },
      pieces: [piece('ACTE_DESIGNATION'), piece('ATTESTATION_MISSION')],
    });
    await container.get(memoires.repository).save(brouillon.build());
    return container
      .get(memoires.deposer)
      .execute({ acteur: await acteur(deposantId), memoireId: brouillon.donnees.id });
  };

  const entrer = async (courriel: string) => {
    const agent = app().agent();
    await agent.post('/connexion').type('form').send({ courriel, motDePasse: MOT_DE_PASSE }).expect(303);
    return agent;
  };

  it('reçoit, lit, décide ; le prestataire est averti et garde son accusé', async function () {
    this.timeout(60_000);
    const { container } = app();
    await container.get(structuresFacade).chargerReference();
    const [lyon] = await container
      .get(structuresFacade)
      .rechercherJuridictions('tribunal judiciaire de Lyon', 1);
    const structureId = await unLaboratoire();
    const deposantId = await unePersonne('jeanne@exemple.fr', 'Jeanne');
    await rattacher(deposantId, structureId, { MEMOIRES: 'MODIFICATION' });
    await rattacher(await unePersonne('omar@exemple.fr', 'Omar'), lyon!.id, {
      MEMOIRES_RECUS: 'MODIFICATION',
    });

    const { id, numero, pieces } = await deposer(deposantId, structureId, lyon!.id);
    await app().drain();

    const accuse = await container
      .get(memoires.ouvrirAccuse)
      .execute({ acteur: await acteur(deposantId), memoireId: id });
    expect(lirePdf(await buffer(accuse.contenu)).texte).to.include(numero);
    expect((await app().mails()).at(-1)).to.include({
      a: 'jeanne@exemple.fr',
      sujet: `Mémoire ${numero}\u00a0: dépôt enregistré`,
    });

    const agent = await entrer('omar@exemple.fr');
    const file = (await agent.get('/memoires-recus').expect(200)).text;
    expect(file).to.include(numero);
    expect(file).to.match(/class="cp-espaces__lien" href="\/memoires-recus" aria-current="page"/);
    const examen = (await agent.get(`/memoires-recus/${id}`).expect(200)).text;
    expect(examen).to.include(`/memoires-recus/${id}/accuse`);
    const piece = await agent.get(`/memoires-recus/${id}/pieces/${pieces[0]!.id}?voir`).expect(200);
    expect((piece.body as Buffer).toString()).to.equal(PDF);

    const [, _csrf = ''] = /name="_csrf" value="([^"]+)"/.exec(examen) ?? [];
    const [, version = ''] = /name="version" value="(\d+)"/.exec(examen) ?? [];
    await agent.post(`/memoires-recus/${id}/prendre-en-charge`).type('form').send({ version }).expect(403);
    await agent
      .post(`/memoires-recus/${id}/prendre-en-charge`)
      .type('form')
      .send({ _csrf, version })
      .expect(303);
    const refus = (await agent.get(`/memoires-recus/${id}/refuser`).expect(200)).text;
    expect(refus).to.include('Mémoire pris en charge');
    const [, suivante = ''] = /name="version" value="(\d+)"/.exec(refus) ?? [];
    await agent
      .post(`/memoires-recus/${id}/refuser`)
      .type('form')
      .send({ _csrf, version: suivante, motif: 'PIECE_ILLISIBLE', texte: 'La page 2 est coupée.' })
      .expect(303);
    await app().drain();

    const [pris, refuse] = (await app().mails()).slice(-2);
    expect(pris?.sujet).to.equal(`Mémoire ${numero}\u00a0: pris en charge`);
    expect(refuse?.sujet).to.equal(`Mémoire ${numero}\u00a0: refusé`);
    expect(refuse?.texte).to.include('Pièce illisible ou incomplète').and.to.include('La page 2 est coupée.');
    await (await entrer('jeanne@exemple.fr')).get(`/memoires-recus/${id}`).expect(403);
  });
});
