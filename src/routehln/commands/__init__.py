"""The commands, a file each: it reads its options, asks the workspace and the rules, and shows the answer.

The files on disk are the workspace's to open and write.
"""
