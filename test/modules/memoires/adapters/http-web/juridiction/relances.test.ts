import { expect } from 'chai';
import request from 'supertest';
import { RelancerMemoire } from '../../../../../../src/modules/memoires/application/RelancerMemoire.ts';
import type { DonneesMemoire } from '../../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import type { CodeEtat } from '../../../../../../src/modules/memoires/domain/etats.ts';
import { echangesDeRelance } from '../../../../../../src/modules/memoires/domain/Relance.ts';
import { unAgent, unDeposant, unMagistrat } from '../../../support/acteurs.ts';
import { unSite, type SiteDeJuridiction } from '../../../support/siteDeJuridiction.ts';
import { unMemoire } from '../../../support/unMemoire.ts';
import { LYON, STRUCTURE } from '../../../support/unMonde.ts';

const MESSAGE = 'Nous attendons depuis <trois> mois.';
const plat = (html: string): string => html.replace(/[\u00a0\u202f]/g, ' ');

const relance = async (
  site: SiteDeJuridiction,
  etat: CodeEtat = 'MIS_A_DISPOSITION',
): Promise<DonneesMemoire> => {
  const { monde } = site;
  monde.clock.set('2026-05-06T08:00:00.000Z');
  const { id } = await monde.garder(unMemoire().avec({ structureId: STRUCTURE }).complet(LYON).depose(etat));
  return new RelancerMemoire(monde.actes, monde.delais).execute({
    acteur: unDeposant(STRUCTURE),
    memoireId: id,
    texte: MESSAGE,
  });
};

const lire = async (site: SiteDeJuridiction, chemin: string): Promise<string> =>
  plat((await request(site.app).get(chemin).expect(200)).text);

const repondre = (
  site: SiteDeJuridiction,
  { id, version }: DonneesMemoire,
  texte: string,
  base = '/memoires-recus',
) =>
  request(site.app)
    .post(`${base}/${id}/repondre-a-la-relance`)
    .type('form')
    .send({ version: String(version), texte });

describe('Les relances reçues par la juridiction', () => {
  it('se voient dans la file, et se filtrent', async () => {
    const site = unSite(unAgent(LYON));
    const { numero } = await relance(site);
    const calme = await site.monde.garder(unMemoire().complet(LYON).depose());

    const file = await lire(site, '/memoires-recus');
    expect(file).to.include('Relancé le 06/05/2026').and.to.include(calme.numero);
    const filtree = await lire(site, '/memoires-recus?relances=oui');
    expect(filtree).to.include(numero).and.not.to.include(calme.numero);
    expect(filtree).to.match(/name="relances"[^>]*checked/);
    expect(filtree).to.include('/memoires-recus/').and.to.include('relances=oui');
    expect(await lire(site, '/memoires-recus?relances=bof')).to.include(calme.numero);
  });

  it('se lisent sur le mémoire, et reçoivent une réponse qui laisse l’état', async () => {
    const site = unSite(unAgent(LYON));
    const recue = await relance(site);
    const page = await lire(site, `/memoires-recus/${recue.id}`);
    expect(page).to.include('Relancé par le prestataire le 6 mai 2026');
    expect(page).to.match(/Nous attendons depuis &lt;trois(>|&gt;) mois\./);
    expect(page)
      .to.include('En attente de la réponse de la juridiction.')
      .and.to.include('Répondre à la relance');
    expect(await lire(site, `/memoires-recus/${recue.id}/repondre-a-la-relance`)).to.include(
      'Votre réponse au prestataire',
    );

    const vide = await repondre(site, recue, '  ').expect(422);
    expect(vide.text).to.include('Écrivez une précision pour le prestataire.');
    await repondre(site, recue, 'Il sera examiné lundi.').expect(303);
    const { etat, historique } = await site.monde.garde(recue.id);
    expect(etat).to.equal('MIS_A_DISPOSITION');
    expect(echangesDeRelance(historique)[0]?.reponse?.texte).to.equal('Il sera examiné lundi.');
    const apres = await lire(site, `/memoires-recus/${recue.id}`);
    expect(apres).to.include('Réponse de la juridiction').and.to.include('Il sera examiné lundi.');
    expect(apres).not.to.include('Répondre à la relance</a>');
  });

  it('répondue deux fois par la même personne, dit que c’était fait ; par une autre, montre ce qu’elle a écrit', async () => {
    const site = unSite(unAgent(LYON));
    const recue = await relance(site);
    await repondre(site, recue, 'Lundi.').expect(303);
    await repondre(site, recue, 'Lundi.').expect(303);
    expect(await lire(site, `/memoires-recus/${recue.id}`)).to.include('C’était déjà fait');
    expect((await site.monde.garde(recue.id)).historique).to.have.lengthOf(4);

    site.acteur = { ...unAgent(LYON), utilisateurId: 77 };
    const conflit = await repondre(site, recue, 'Mardi plutôt.').expect(409);
    expect(plat(conflit.text)).to.include('Mardi plutôt.').and.to.include('a changé pendant que vous');
    await request(site.app).get(`/memoires-recus/${recue.id}/repondre-a-la-relance`).expect(303);
    expect(await lire(site, `/memoires-recus/${recue.id}`)).to.include('Aucune relance n’attend');
  });

  it('reviennent à celui qui détient le mémoire, et à lui seul', async () => {
    const site = unSite(unAgent(LYON));
    const recue = await relance(site, 'EN_TAXATION');
    expect(await lire(site, `/memoires-recus/${recue.id}`)).not.to.include('Répondre à la relance');
    await repondre(site, recue, 'Lundi.').expect(403);
    site.acteur = unMagistrat(LYON);
    expect(await lire(site, '/taxation')).to.include('Relancé le 06/05/2026');
    await repondre(site, recue, 'Lundi.', '/taxation').expect(303);
  });

  it('se lisent en anglais', async () => {
    const site = unSite(unAgent(LYON));
    site.langue = 'en';
    const recue = await relance(site);
    expect(await lire(site, '/memoires-recus')).to.include('Reminder of');
    expect(await lire(site, `/memoires-recus/${recue.id}`))
      .to.include('Waiting for the answer of the court.')
      .and.to.include('Answer the reminder');
  });
});
