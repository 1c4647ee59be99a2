declare module 'odometer' {
  export default class Odometer {
    constructor(options: { el: HTMLElement; value: number; format: string; duration: number });
    update(value: number): void;
  }
}
