"""What can a person do? One small class per noun: a method is a deed is a transaction."""
