import type { FunctionComponent } from 'preact';
import { ChampChoix } from '../../../../../../platform/web/components/ChampChoix.tsx';
import { textesDe } from '../textes/textesDe.ts';
import { ChampTexteDActe } from './ChampTexteDActe.tsx';
import { erreurDuChamp, type ContexteDActe } from './ContexteDActe.ts';
import { valeurSaisie } from './valeurSaisie.ts';

export const ChampsReorientation: FunctionComponent<ContexteDActe> = (contexte) => {
  const { langue, saisie, recherche } = contexte;
  return (
    <>
      <input type="hidden" name="q" value={recherche?.texte ?? ''} />
      <ChampChoix
        champ="juridictionId"
        libelle={textesDe(langue).acte.juridiction.resultats}
        options={(recherche?.resultats ?? []).map(({ id, nom, ville }) => ({
          valeur: String(id),
          libelle: nom,
          indice: ville,
        }))}
        valeur={valeurSaisie(saisie, 'juridictionId')}
        erreur={erreurDuChamp(contexte, 'juridictionId')}
        requis
      />
      <ChampTexteDActe {...contexte} />
    </>
  );
};
