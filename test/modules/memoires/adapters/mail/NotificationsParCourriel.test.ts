import { expect } from 'chai';
import type { Avis } from '../../../../../src/modules/comptes/index.ts';
import { Montant } from '../../../../../src/kernel/domain/Montant.ts';
import { NotificationsParCourriel } from '../../../../../src/modules/memoires/adapters/mail/NotificationsParCourriel.ts';
import { CertifierMemoire } from '../../../../../src/modules/memoires/application/CertifierMemoire.ts';
import { DemanderComplement } from '../../../../../src/modules/memoires/application/DemanderComplement.ts';
import { AvertirDuDepot } from '../../../../../src/modules/memoires/application/reactions/AvertirDuDepot.ts';
import { AvertirDuTraitement } from '../../../../../src/modules/memoires/application/reactions/AvertirDuTraitement.ts';
import { AvertirDeLaRelance } from '../../../../../src/modules/memoires/application/reactions/AvertirDeLaRelance.ts';
import { RelancerMemoire } from '../../../../../src/modules/memoires/application/RelancerMemoire.ts';
import { RepondreALaRelance } from '../../../../../src/modules/memoires/application/RepondreALaRelance.ts';
import { RefuserMemoire } from '../../../../../src/modules/memoires/application/RefuserMemoire.ts';
import { ACTES_DE_JURIDICTION } from '../../../../../src/modules/memoires/adapters/http-web/juridiction/actes/actesDeJuridiction.ts';
import type { DonneesMemoire } from '../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import type { EtatDuMemoireChange } from '../../../../../src/modules/memoires/domain/EtatDuMemoireChange.ts';
import type { CodeEtat } from '../../../../../src/modules/memoires/domain/etats.ts';
import type { Mail } from '../../../../../src/platform/mail/Mail.ts';
import { unAgent, unDeposant, unMagistrat } from '../../support/acteurs.ts';
import { InMemoryCorrespondants, JEANNE } from '../../support/InMemoryCorrespondants.ts';
import { DEPOSE_LE, uneLigne, unMemoire } from '../../support/unMemoire.ts';
import { LYON, unMonde } from '../../support/unMonde.ts';

const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

const unCourrier = (correspondants = new InMemoryCorrespondants(), lecteurs: readonly number[] = [1]) => {
  const monde = unMonde();
  const mails: Mail[] = [];
  const avis: Avis[] = [];
  const demandes: (readonly [number, string])[] = [];
  const avertir = async (un: Avis): Promise<void> => {
    avis.push(un);
    mails.push(un.courriel);
  };
  const notifications = new NotificationsParCourriel(
    { avertir },
    correspondants,
    monde.referentiel,
    {
      gestionnairesEtHabilites: async (structureId, espace) => {
        demandes.push([structureId, espace]);
        return lecteurs;
      },
    },
    'https://chorus.test',
  );
  const annoncer = async (): Promise<Mail> => {
    const evenement = monde.events.published.at(-1) as EtatDuMemoireChange;
    await new AvertirDuTraitement(monde.reader, notifications).reagir(evenement);
    return mails.at(-1)!;
  };
  const garder = (etat: CodeEtat): Promise<DonneesMemoire> =>
    monde.garder(unMemoire().complet(LYON).depose(etat));
  return { monde, mails, avis, demandes, notifications, annoncer, garder };
};

describe('NotificationsParCourriel', () => {
  it('annonce le dépôt à celui qui a écrit le mémoire, avec son numéro et la suite', async () => {
    const { monde, mails, notifications, garder } = unCourrier();
    const memoire = await garder('MIS_A_DISPOSITION');

    await new AvertirDuDepot(monde.reader, notifications).reagir({
      type: 'memoires.memoire-depose',
      survenuLe: DEPOSE_LE,
      memoireId: memoire.id,
      numero: memoire.numero ?? '',
      structureId: memoire.structureId,
      juridictionId: LYON,
      acteurId: 1,
    });

    expect(mails).to.have.lengthOf(1);
    const [{ a, sujet, texte, html }] = mails as [Mail];
    expect(a).to.equal('jeanne@labo.fr');
    expect(plat(sujet)).to.equal(`Mémoire ${memoire.numero} : dépôt enregistré`);
    expect(plat(texte))
      .to.include('277,50 € TTC')
      .and.to.include('Tribunal judiciaire de Lyon')
      .and.to.include('F-2026-014');
    expect(texte).to.include(`https://chorus.test/memoires/${memoire.id}`);
    expect(html).to.include(`href="https://chorus.test/memoires/${memoire.id}"`).and.to.include('lang="fr"');
  });

  it('donne d’un refus le motif, le message et la manière de continuer', async () => {
    const { monde, annoncer, garder } = unCourrier();
    const { id, numero } = await garder('PRIS_EN_CHARGE');
    const texteDuRefus = 'L’attestation n’est pas signée.';
    await new RefuserMemoire(monde.actes, monde.referentiel).execute({
      acteur: unAgent(LYON),
      memoireId: id,
      motif: 'ATTESTATION_NON_CONFORME',
      texte: texteDuRefus,
    });

    const { sujet, texte } = await annoncer();
    expect(plat(sujet)).to.equal(`Mémoire ${numero} : refusé`);
    expect(texte).to.include('Attestation de mission non conforme').and.to.include(texteDuRefus);
    expect(texte).to.include('dupliquez le mémoire');
  });

  it('donne d’un complément ce qui est demandé', async () => {
    const { monde, annoncer, garder } = unCourrier();
    const { id } = await garder('PRIS_EN_CHARGE');
    await new DemanderComplement(monde.actes, monde.referentiel).execute({
      acteur: unAgent(LYON),
      memoireId: id,
      motif: 'DATE_ACHEVEMENT',
      texte: 'Joignez l’avis de dépôt du rapport.',
    });

    const { texte } = await annoncer();
    expect(texte)
      .to.include('Date d’achèvement à justifier')
      .and.to.include('Joignez l’avis de dépôt du rapport.');
    expect(texte).to.include('Il garde son numéro et sa date de dépôt.');
  });

  it('explique chaque réduction d’un mémoire certifié', async () => {
    const { monde, annoncer } = unCourrier();
    const lignes = [uneLigne(), uneLigne({ rang: 1, libelle: 'Seconde analyse' })];
    const { id } = await monde.garder(unMemoire().complet(LYON).avec({ lignes }).depose('PRIS_EN_CHARGE'));
    const motif = { code: 'TARIF_NON_RESPECTE', texte: 'Le tarif est de 200 €.' };
    await new CertifierMemoire(monde.actes, monde.referentiel).execute({
      acteur: unAgent(LYON),
      memoireId: id,
      retenues: { lignes: [{ rang: 1, montant: Montant.deCentimes(20_000), motif }], debours: [] },
    });

    const texte = plat((await annoncer()).texte);
    expect(texte).to.include('Montant retenu : 517,50 € TTC, pour 555,00 € TTC demandés.');
    expect(texte).to.include(
      'Seconde analyse : 200,00 € retenus pour 231,25 € demandés. Tarif non respecté : Le tarif est de 200 €.',
    );
    expect(texte).not.to.include('Analyse toxicologique :');
  });

  it('dit que tout est retenu quand rien n’est réduit', async () => {
    const { monde, annoncer, garder } = unCourrier();
    const { id } = await garder('PRIS_EN_CHARGE');
    await new CertifierMemoire(monde.actes, monde.referentiel).execute({
      acteur: unAgent(LYON),
      memoireId: id,
      retenues: { lignes: [], debours: [] },
    });

    expect(plat((await annoncer()).texte)).to.include('retenu en entier : 277,50 € TTC.');
  });

  it('porte une relance à ceux de la juridiction qui détiennent le mémoire, chacun dans sa langue', async () => {
    const deux = new InMemoryCorrespondants({
      2: { ...JEANNE, courriel: 'agent@tj.fr' },
      3: { ...JEANNE, courriel: 'clerk@tj.fr', langue: 'en' },
    });
    const { monde, notifications, mails, avis, demandes, garder } = unCourrier(deux, [2, 3, 4]);
    const { id, numero, structureId } = await garder('EN_TAXATION');
    monde.clock.set('2026-06-01T08:00:00.000Z');
    await new RelancerMemoire(monde.actes, monde.delais).execute({
      acteur: unDeposant(structureId),
      memoireId: id,
      texte: 'Où en est-il ?',
    });
    const evenement = monde.events.published.at(-1) as EtatDuMemoireChange;
    const reaction = new AvertirDeLaRelance(monde.reader, notifications);
    await reaction.reagir(evenement);

    expect(demandes).to.deep.equal([[LYON, 'TAXATION']]);
    expect(mails.map(({ a }) => a)).to.deep.equal(['agent@tj.fr', 'clerk@tj.fr']);
    expect(plat(mails[0]!.sujet)).to.equal(`Mémoire ${numero} : relance du prestataire`);
    expect(mails[0]!.texte).to.include('Où en est-il ?').and.to.include(`https://chorus.test/taxation/${id}`);
    expect(mails[1]!.sujet).to.include('reminder from the provider');
    expect(avis[0]).to.deep.include({
      famille: 'MEMOIRES',
      chemin: `/taxation/${id}`,
      structure: 'Tribunal judiciaire de Lyon',
    });

    await new RepondreALaRelance(monde.actes).execute({
      acteur: unMagistrat(LYON),
      memoireId: id,
      texte: 'Lundi.',
    });
    await reaction.reagir(evenement);
    expect(mails).to.have.lengthOf(2);
  });

  it('porte la réponse à qui a écrit le mémoire et à qui a relancé', async () => {
    const { monde, notifications, mails, garder } = unCourrier(
      new InMemoryCorrespondants({ 1: JEANNE, 9: { ...JEANNE, courriel: 'paul@labo.fr' } }),
      [1, 9],
    );
    const { id, structureId } = await garder('MIS_A_DISPOSITION');
    monde.clock.set('2026-06-01T08:00:00.000Z');
    await new RelancerMemoire(monde.actes, monde.delais).execute({
      acteur: { ...unDeposant(structureId), utilisateurId: 9 },
      memoireId: id,
      texte: 'Où en est-il ?',
    });
    await new RepondreALaRelance(monde.actes).execute({
      acteur: unAgent(LYON),
      memoireId: id,
      texte: 'Lundi.',
    });
    const evenement = monde.events.published.at(-1) as EtatDuMemoireChange;
    await new AvertirDuTraitement(monde.reader, notifications).reagir(evenement);
    expect(mails.map(({ a }) => a)).to.deep.equal(['jeanne@labo.fr', 'paul@labo.fr']);
    expect(plat(mails[0]!.texte)).to.include('Message de la juridiction : Lundi.');
  });

  for (const langue of ['fr', 'en'] as const) {
    it(`a un sujet et une suite pour chaque acte de la juridiction (${langue})`, async () => {
      const { mails, notifications, garder } = unCourrier(
        new InMemoryCorrespondants({ 1: { ...JEANNE, langue } }),
      );
      const memoire = await garder('PRIS_EN_CHARGE');
      const entree = memoire.historique.at(-1)!;
      for (const acte of ACTES_DE_JURIDICTION) {
        await notifications.traite(memoire, { ...entree, acte, cote: 'juridiction', acteurId: 2 });
      }

      expect(new Set(mails.map(({ sujet }) => sujet)).size).to.equal(ACTES_DE_JURIDICTION.length);
      for (const { sujet, texte, html } of mails) {
        expect(sujet).to.include(memoire.numero);
        expect(texte).not.to.match(/undefined|null|\[object/);
        expect(html).to.include(`lang="${langue}"`);
      }
    });
  }

  it('se tait quand le compte n’existe plus ou n’a plus de droit sur la structure, et pour les actes du prestataire', async () => {
    const personne = unCourrier(new InMemoryCorrespondants({}));
    await personne.notifications.depose(await personne.garder('MIS_A_DISPOSITION'));
    expect(personne.mails).to.have.lengthOf(0);

    const partie = unCourrier(new InMemoryCorrespondants(), [2]);
    await partie.notifications.depose(await partie.garder('MIS_A_DISPOSITION'));
    expect(partie.mails).to.have.lengthOf(0);

    const { mails, notifications, garder } = unCourrier();
    const memoire = await garder('REFUSE');
    await notifications.traite(memoire, { ...memoire.historique.at(-1)!, acte: 'ABANDONNER' });
    expect(mails).to.have.lengthOf(0);
  });
});
