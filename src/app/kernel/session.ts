/** How the parts of a page find what it is built on. */
import { getContext, setContext } from 'svelte'
import type { Kernel } from './kernel.svelte.ts'
import type { Ports } from './ports.ts'

/** A kernel with the features of its page. */
export type Session = Kernel & Ports

const contextKey = Symbol('kernel')

export function provideKernel(kernel: Kernel): Kernel {
  return setContext(contextKey, kernel)
}

/** For what is shown before the features have come. */
export function useKernel(): Kernel {
  return getContext<Kernel>(contextKey)
}

/** For what is shown once the features are there. */
export function useSession(): Session {
  const { session } = useKernel()
  if (!session) throw new Error('the features of the page have not come yet')
  return session
}

/** A feature as its own parts know it. */
export function own<T extends object>(port: object, kind: new (...needs: never[]) => T): T {
  if (!(port instanceof kind)) throw new Error(`a ${kind.name} is expected`)
  return port
}
