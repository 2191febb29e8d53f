import { expect } from 'chai';
import { MailCourriersComptes } from '../../../../../src/modules/comptes/adapters/mail/MailCourriersComptes.ts';
import type { Mail } from '../../../../../src/platform/mail/Mail.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

const LE = new Date('2026-05-04T13:57:58.000Z');

describe('MailCourriersComptes', () => {
  const postes: Mail[] = [];
  const courriers = new MailCourriersComptes(
    { post: async (mail) => void postes.push(mail) },
    'https://chorus.exemple.fr',
  );
  const dernier = (): Mail => postes.at(-1)!;
  const { etat } = unUtilisateur()
    .avec({ courrielContact: 'contact@exemple.fr' as never })
    .build();

  it('envoie le lien d’activation à l’adresse de connexion, sans y reprendre le nom saisi', async () => {
    await courriers.activation(etat, 'a/b+c');

    expect(dernier().a).to.equal(etat.courriel);
    expect(dernier().sujet).to.equal('Activez votre compte Chorus Pro');
    expect(dernier().texte).to.include('https://chorus.exemple.fr/compte/activer?jeton=a%2Fb%2Bc');
    expect(dernier().html).to.include('href="https://chorus.exemple.fr/compte/activer?jeton=a%2Fb%2Bc"');
    expect(dernier().texte).to.include('60\u00a0minutes').and.not.include('Camille');
  });

  it('mène le titulaire d’un compte connu à la connexion et au nouveau mot de passe', async () => {
    await courriers.dejaConnu(etat);

    expect(dernier().texte)
      .to.include('https://chorus.exemple.fr/connexion')
      .and.include('https://chorus.exemple.fr/mot-de-passe/oublie')
      .and.include('Bonjour Camille Interprète,');
  });

  it('dit jusqu’à quand le compte est verrouillé, à l’heure de Paris', async () => {
    await courriers.verrouillage(etat, LE);

    expect(dernier().texte).to.include('4 mai 2026 à 15:57:58');
  });

  it('écrit en anglais à qui a choisi l’anglais', async () => {
    const anglophone = unUtilisateur().anglophone().build().etat;
    await courriers.reinitialisation(anglophone, 'jeton');
    expect(dernier().sujet).to.equal('Choose a new Chorus Pro password');
    expect(dernier().texte).to.include('https://chorus.exemple.fr/mot-de-passe/nouveau?jeton=jeton');
    expect(dernier().html).to.include('<html lang="en">');

    await courriers.motDePasseChange(anglophone, LE);
    expect(dernier().texte).to.include('4 May 2026 at 15:57:58');
  });
});
