public import ArgumentParser
public import Validation

extension ValidationOptions.Engine: ExpressibleByArgument {}
