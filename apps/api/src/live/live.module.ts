import { Module } from '@nestjs/common';
import { EventsController } from './events.controller.js';
import { HintListener } from './hint-listener.js';
import { LiveService } from './live.service.js';

@Module({ controllers: [EventsController], providers: [HintListener, LiveService] })
export class LiveModule {}
