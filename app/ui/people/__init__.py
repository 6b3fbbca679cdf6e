"""What do they see of people? Who works here, who is away, who sees what."""
