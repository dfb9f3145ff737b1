import { useEffect, useState } from 'preact/hooks';
import { measureText } from '../browser/measureText.ts';
import type { Drawing } from '../diagram/layOut.ts';
import type { CallInFlow, FlowGraph } from '../state/appCall.ts';
import { wayThrough } from '../state/wayThrough.ts';
import { describePlace, describeSteps } from '../words/describeFlow.ts';
import { Dialog } from './Dialog.tsx';
import { FlowDiagram } from './FlowDiagram.tsx';
import { Icon } from './Icon.tsx';

/** The flow as it is drawn; what lays it out is loaded when the first call is there. */
const useDrawing = (graph: FlowGraph): Drawing | null => {
  const [drawn, setDrawn] = useState<Readonly<{ of: FlowGraph; drawing: Drawing }> | null>(null);
  useEffect(() => {
    let isGone = false;
    import('../diagram/layOut.ts').then(
      ({ layOut }) => {
        if (!isGone) setDrawn({ of: graph, drawing: layOut(graph, measureText()) });
      },
      // The page was built anew since it was loaded: its list of steps has to do.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [graph]);
  return drawn?.of === graph ? drawn.drawing : null;
};

type Props = Readonly<{ inFlow: CallInFlow & Readonly<{ graph: FlowGraph }> }>;

/** The flow that a call is in, and where in it the call is. */
export const FlowPanel = ({ inFlow: { call, graph } }: Props) => {
  const [isLarge, setLarge] = useState(false);
  const drawing = useDrawing(graph);
  const way = wayThrough(graph, call);
  const name = call.flow ?? '';
  const place = describePlace(call);
  const draw = (id: string) =>
    drawing !== null && (
      <FlowDiagram id={id} name={name} drawing={drawing} way={way} summary={place} />
    );
  return (
    <details class="flow" open>
      <summary>
        <b>{name}</b>
        <span aria-live="polite">{place}</span>
      </summary>
      <div class="flow-body">
        {draw('flow')}
        <button type="button" class="plain enlarge" onClick={() => setLarge(true)}>
          <Icon name="enlarge" />
          <span class="unseen">Enlarge the drawing</span>
        </button>
        <ol class="unseen" aria-label={`Steps of ${name}`}>
          {describeSteps(graph, way).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      {isLarge && (
        <Dialog title={`${name}: ${place}`} onClose={() => setLarge(false)}>
          {draw('flow-large')}
        </Dialog>
      )}
    </details>
  );
};
