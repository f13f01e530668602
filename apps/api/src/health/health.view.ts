export class AliveView {
  status: 'alive';
}

export class ReadyView {
  status: 'ready';
}
