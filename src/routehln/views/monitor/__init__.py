"""The answers of `monitor` and `risicos`, and how an indicator and its years are shown in others."""
