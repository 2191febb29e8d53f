import { expect } from 'chai';
import request from 'supertest';
import type { CodeEtat } from '../../../../../../src/modules/memoires/domain/etats.ts';
import type { DonneesMemoire } from '../../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import {
  habilitation,
  unActeur,
  unAgent,
  unDeposant,
  unMagistrat,
  unPayeur,
} from '../../../support/acteurs.ts';
import { unSite, type SiteDeJuridiction } from '../../../support/siteDeJuridiction.ts';
import { unMemoire } from '../../../support/unMemoire.ts';
import { LYON, PARIS } from '../../../support/unMonde.ts';

const deposer = (
  site: SiteDeJuridiction,
  le: string,
  etat: CodeEtat = 'MIS_A_DISPOSITION',
  juridiction = LYON,
): Promise<DonneesMemoire> =>
  site.monde.garder(
    unMemoire()
      .complet(juridiction)
      .depose(etat)
      .avec({ deposeLe: new Date(le), premierDepotLe: new Date(le), etatLe: new Date(le) }),
  );

const lire = async (site: SiteDeJuridiction, chemin: string): Promise<string> =>
  (await request(site.app).get(chemin).expect(200)).text;

const numerosDe = (html: string): readonly string[] =>
  [...html.matchAll(/>(\d{10})<\/a>/g)].map(([, numero = '']) => numero);

describe('La file de la juridiction', () => {
  it('montre ce qui attend, du plus ancien au plus récent, sans brouillon ni mémoire d’ailleurs', async () => {
    const site = unSite(unAgent(LYON));
    const recent = await deposer(site, '2026-02-20T09:00:00.000Z');
    const ancien = await deposer(site, '2026-01-10T09:00:00.000Z', 'PRIS_EN_CHARGE');
    await deposer(site, '2026-01-11T09:00:00.000Z', 'REFUSE');
    await deposer(site, '2026-01-12T09:00:00.000Z', 'MIS_A_DISPOSITION', PARIS);
    await site.monde.garder(unMemoire().complet(LYON));

    const html = await lire(site, '/memoires-recus');

    expect(numerosDe(html)).to.deep.equal([ancien.numero, recent.numero]);
    expect(html).to.include('<h1 class="cp-titre__h1">Mémoires reçus</h1>');
    expect(html).to.include('51\u00a0jours').and.to.include('2\u00a0mémoires');
  });

  it('donne à chaque rôle ce qui l’attend, lui', async () => {
    const site = unSite(unMagistrat(LYON));
    await deposer(site, '2026-01-10T09:00:00.000Z');
    const aTaxer = await deposer(site, '2026-01-11T09:00:00.000Z', 'EN_TAXATION');
    const aPayer = await deposer(site, '2026-01-12T09:00:00.000Z', 'TAXE');

    expect(numerosDe(await lire(site, '/taxation'))).to.deep.equal([aTaxer.numero]);
    site.acteur = unPayeur(LYON);
    expect(numerosDe(await lire(site, '/paiement'))).to.deep.equal([aPayer.numero]);
  });

  it('filtre par état, par numéro et par prestataire, et garde ce qui est tapé', async () => {
    const site = unSite(unAgent(LYON));
    const attendu = await deposer(site, '2026-01-10T09:00:00.000Z', 'COMPLETE');
    const autre = await deposer(site, '2026-01-11T09:00:00.000Z');

    expect(numerosDe(await lire(site, '/memoires-recus?etat=COMPLETE'))).to.deep.equal([attendu.numero]);
    expect(numerosDe(await lire(site, `/memoires-recus?numero=${autre.numero}`))).to.deep.equal([
      autre.numero,
    ]);
    expect(numerosDe(await lire(site, '/memoires-recus?prestataire=hermes'))).to.have.lengthOf(2);
    const vide = await lire(site, '/memoires-recus?prestataire=Inconnu');
    expect(vide).to.include('Aucun mémoire ne correspond à ces filtres.').and.to.include('value="Inconnu"');
    expect(vide).to.include('href="/memoires-recus"');
  });

  it('ignore un filtre illisible au lieu de refuser la page', async () => {
    const site = unSite(unAgent(LYON));
    const seul = await deposer(site, '2026-01-10T09:00:00.000Z');

    expect(
      numerosDe(await lire(site, '/memoires-recus?etat=X&vue=Y&structure=Z&page=-1&curseur=illisible')),
    ).to.deep.equal([seul.numero]);
  });

  it('avance par pages de cinquante, et revient', async () => {
    const site = unSite(unAgent(LYON));
    for (let rang = 0; rang < 60; rang += 1)
      await deposer(site, `2026-01-10T09:00:${String(rang).padStart(2, '0')}.000Z`);

    const premiere = await lire(site, '/memoires-recus');
    expect(numerosDe(premiere)).to.have.lengthOf(50);
    const [, suite = ''] = /href="([^"]*curseur=[^"]*)"/.exec(premiere) ?? [];
    const seconde = await lire(site, suite.replaceAll('&amp;', '&'));
    expect(numerosDe(seconde)).to.have.lengthOf(10);
    expect(seconde).to.include('Page 2').and.to.include('60\u00a0mémoires');
    const [, retour = ''] = /href="([^"]*curseur=[^"]*)"/.exec(seconde) ?? [];
    expect(numerosDe(await lire(site, retour.replaceAll('&amp;', '&')))).to.deep.equal(numerosDe(premiere));
  });

  it('sépare les juridictions de qui travaille pour plusieurs', async () => {
    const droits = { MEMOIRES_RECUS: 'MODIFICATION' } as const;
    const site = unSite(unActeur(2, habilitation(LYON, droits), habilitation(PARIS, droits)));
    const aLyon = await deposer(site, '2026-01-10T09:00:00.000Z');
    const aParis = await deposer(site, '2026-01-11T09:00:00.000Z', 'MIS_A_DISPOSITION', PARIS);

    const toutes = await lire(site, '/memoires-recus');
    expect(numerosDe(toutes)).to.deep.equal([aLyon.numero, aParis.numero]);
    expect(toutes).to.include('Toutes les structures').and.to.include('>Juridiction<');
    expect(numerosDe(await lire(site, `/memoires-recus?structure=${PARIS}`))).to.deep.equal([aParis.numero]);
  });

  it('dit calmement qu’il n’y a rien', async () => {
    expect(await lire(unSite(unAgent(LYON)), '/memoires-recus')).to.include(
      'Aucun mémoire n’attend de votre part.',
    );
  });

  it('est fermée à qui n’en a pas l’espace', async () => {
    await request(unSite(unDeposant(1)).app)
      .get('/memoires-recus')
      .expect(403);
    await request(unSite(unAgent(LYON)).app)
      .get('/taxation')
      .expect(403);
  });

  it('se lit en anglais', async () => {
    const site = unSite(unAgent(LYON));
    site.langue = 'en';
    await deposer(site, '2026-03-01T09:00:00.000Z');

    const html = await lire(site, '/memoires-recus');
    expect(html).to.include('Statements received').and.to.include('Made available').and.to.include('1 day');
  });
});
