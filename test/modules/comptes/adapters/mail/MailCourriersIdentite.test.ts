import { expect } from 'chai';
import type { Courriel } from '../../../../../src/kernel/domain/Courriel.ts';
import { MailCourriersIdentite } from '../../../../../src/modules/comptes/adapters/mail/identite/MailCourriersIdentite.ts';
import type { Mail } from '../../../../../src/platform/mail/Mail.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

describe('MailCourriersIdentite', () => {
  const postes: Mail[] = [];
  const courriers = new MailCourriersIdentite(
    { post: async (mail) => void postes.push(mail) },
    'https://chorus.exemple.fr',
  );
  const dernier = (): Mail => {
    const mail = postes.at(-1);
    if (!mail) throw new Error('no letter was posted');
    return mail;
  };
  const le = new Date('2026-03-02T09:00:00.000Z');

  it('porte le code, sans nommer personne ni mener nulle part', async () => {
    await courriers.preuveDAdresse('quelquun@exemple.fr' as Courriel, 'fr', '01234567');

    expect(dernier().a).to.equal('quelquun@exemple.fr');
    expect(dernier().texte).to.include('0123 4567').and.include('30\u00a0minutes');
    expect(dernier().texte).not.to.include('Bonjour').and.not.include('http');
  });

  it('avertit d’une liaison et mène à la page qui la défait', async () => {
    const { etat } = unUtilisateur().build();
    await courriers.liee(etat, 'FRANCECONNECT', le);

    expect(dernier().a).to.equal(etat.courriel);
    expect(dernier().texte)
      .to.include('Bonjour Camille Interprète,')
      .and.include('https://chorus.exemple.fr/mon-compte/identites');
  });

  it('avertit d’une séparation, en anglais à qui l’a choisi', async () => {
    const { etat } = unUtilisateur().anglophone().build();
    await courriers.deliee(etat, 'PROCONNECT', le);

    expect(dernier().sujet).to.equal('ProConnect no longer opens your Chorus Pro account');
    expect(dernier().texte).to.include('https://chorus.exemple.fr/mot-de-passe/oublie');
  });
});
