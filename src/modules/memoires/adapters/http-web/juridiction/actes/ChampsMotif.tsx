import type { FunctionComponent } from 'preact';
import { ChampChoix } from '../../../../../../platform/web/components/ChampChoix.tsx';
import { ChampTexteLong } from '../../../../../../platform/web/components/ChampTexteLong.tsx';
import { LONGUEURS } from '../../../../domain/limites.ts';
import { textesDe } from '../textes/textesDe.ts';
import { choixDeMotif } from './choixDeMotif.ts';
import { erreurDuChamp, type ContexteDActe } from './ContexteDActe.ts';
import { valeurSaisie } from './valeurSaisie.ts';

/** A refusal or a request: the coded motifs as choices, and the words of the person who decides. */
export const ChampsMotif: FunctionComponent<ContexteDActe> = (contexte) => {
  const { acte, dossier, referentiel, langue, saisie } = contexte;
  const textes = textesDe(langue).acte;
  const refus = acte === 'REFUSER';
  const { etat } = dossier.consulte.memoire;
  return (
    <>
      <div class="cp-motifs">
        <ChampChoix
          champ="motif"
          libelle={textes.motif}
          indice={textes.indiceMotif}
          options={choixDeMotif(referentiel, refus ? 'REFUS' : 'COMPLEMENT', { acte, etat, langue })}
          valeur={valeurSaisie(saisie, 'motif')}
          erreur={erreurDuChamp(contexte, 'motif')}
          requis
        />
      </div>
      <ChampTexteLong
        champ="texte"
        {...textes.texte[refus ? 'REFUSER' : 'DEMANDER_COMPLEMENT']}
        valeur={valeurSaisie(saisie, 'texte')}
        erreur={erreurDuChamp(contexte, 'texte')}
        longueurMax={LONGUEURS.texte}
        requis
      />
    </>
  );
};
