const { callBridge } = globalThis.__bridge;
const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

show('today', new Date(Date.now()).toISOString().slice(0, 10));
callBridge('getContext').then(({ extension }) => show('context', JSON.stringify(extension)));
callBridge('invoke', { functionKey: 'today', payload: {}, metadata: undefined }).then((answer) =>
  show('said', answer.slice(0, 10)),
);
document.getElementById('close').addEventListener('click', () => callBridge('close', {}));
